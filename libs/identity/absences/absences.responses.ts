import { IsIn, IsString, IsUUID } from 'class-validator';
import { IsInstant, IsLegalDay, IsNullable } from '#platform';
import { type AbsenceKind, absenceKinds } from '../domain/absence.events.js';

export class AbsenceView {
  @IsUUID()
  id!: string;

  @IsString()
  bodyId!: string;

  @IsUUID()
  officerId!: string;

  @IsString()
  officerName!: string;

  @IsUUID()
  deputyId!: string;

  @IsString()
  deputyName!: string;

  @IsLegalDay()
  from!: string;

  @IsLegalDay()
  until!: string;

  @IsIn(absenceKinds)
  kind!: AbsenceKind;

  @IsString()
  orderNumber!: string;

  @IsLegalDay()
  orderDate!: string;

  /** When it was ended before its last day. */
  @IsNullable()
  @IsInstant()
  endedAt!: string | null;
}
