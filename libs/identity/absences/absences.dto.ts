import { IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { IsLegalDay, IsSafeText } from '#platform';
import { BODY_ID_FORM } from '../bodies/body-id.js';
import { type AbsenceKind, absenceKinds } from '../domain/absence.events.js';

export class RecordAbsenceBody {
  @IsUUID()
  officerId!: string;

  /** Acts for him meanwhile, with his authority. */
  @IsUUID()
  deputyId!: string;

  @IsLegalDay()
  from!: string;

  /** The last day. */
  @IsLegalDay()
  until!: string;

  @IsIn(absenceKinds)
  kind!: AbsenceKind;

  /** Of the order that names the deputy. */
  @IsSafeText({ max: 60 })
  orderNumber!: string;

  @IsLegalDay()
  orderDate!: string;

  /** The own body unless given; an administrator names one of his scope. */
  @IsOptional()
  @Matches(BODY_ID_FORM)
  bodyId?: string;
}

export class AbsencesQuery {
  @IsOptional()
  @Matches(BODY_ID_FORM)
  bodyId?: string;
}
