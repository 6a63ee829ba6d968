import { Type } from 'class-transformer';
import { IsArray, IsBoolean, IsIn, IsString, IsUUID, ValidateNested } from 'class-validator';
import { IsInstant, IsNullable, IsSafeText } from '#platform';
import { AtLeast } from '../case-views/reading.js';
import { BodyRef, LocalizedTextView } from '../case-views/shared.view.js';
import type { PartyRole } from '../domain/event-parts.js';

export class ErasableCasesQuery extends AtLeast {
  /** Incoming number, number in the paper journal, or number of the result, whole. */
  @IsSafeText({ max: 60 })
  number!: string;
}

export class ErasableParty {
  @IsUUID()
  readonly subjectId!: string;

  @IsIn(['applicant', 'representative', 'spouse', 'child'])
  readonly role!: PartyRole;

  /** Nothing is known of the person any more. */
  @IsBoolean()
  readonly erased!: boolean;
}

/** A case as an administrator sees it who opens none: without a word on people. */
export class ErasableCase {
  @IsUUID()
  readonly caseId!: string;

  @IsNullable()
  @IsString()
  readonly incomingNumber!: string | null;

  @ValidateNested()
  @Type(() => LocalizedTextView)
  readonly serviceTitle!: LocalizedTextView;

  @ValidateNested()
  @Type(() => BodyRef)
  readonly provider!: BodyRef;

  @IsIn(['open', 'closed'])
  readonly status!: 'open' | 'closed';

  @IsInstant()
  readonly submittedAt!: string;

  /** IANA zone of the provider's office. */
  @IsString()
  readonly zone!: string;

  /** In the order in which they were entered. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => ErasableParty)
  readonly parties!: readonly ErasableParty[];
}
