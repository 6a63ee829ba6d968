import { Type } from 'class-transformer';
import { IsArray, IsBoolean, IsIn, IsString, IsUUID, ValidateNested } from 'class-validator';
import { BodyRef, CaseReference, DueView, LocalizedTextView } from '#cases';
import { IsInstant, IsNullable } from '#platform';
import type { AgainstKind, ComplaintOutcome } from '../domain/complaint-events.js';
import { outcomeEffects } from '../domain/outcomes.js';
import { againstKinds } from '../file-complaint/file-complaint.body.js';
import type { ComplaintStatus } from './complaint-row.js';

export const complaintStatuses = [
  'filed',
  'answered',
  'forwarded',
  'decided',
] as const satisfies readonly ComplaintStatus[];
export const complaintOutcomes = Object.keys(outcomeEffects) as ComplaintOutcome[];

export class ComplaintSummary {
  @IsUUID()
  readonly complaintId!: string;

  @IsString()
  readonly number!: string;

  /** `null` while the read model does not know the case yet. */
  @IsNullable()
  @ValidateNested()
  @Type(() => CaseReference)
  readonly case!: CaseReference | null;

  @ValidateNested()
  @Type(() => BodyRef)
  readonly provider!: BodyRef;

  /** IANA zone of the provider's office. */
  @IsString()
  readonly zone!: string;

  @IsInstant()
  readonly filedAt!: string;

  /** Filed after the last day. */
  @IsBoolean()
  readonly late!: boolean;

  @IsIn(againstKinds)
  readonly kind!: AgainstKind;

  /** `answered`: not satisfied by the provider, still to be forwarded. */
  @IsIn(complaintStatuses)
  readonly status!: ComplaintStatus;

  /** What is due next; `null` once decided, or where the law of the day is not known. */
  @IsNullable()
  @ValidateNested()
  @Type(() => DueView)
  readonly due!: DueView | null;

  @IsNullable()
  @IsIn(complaintOutcomes)
  readonly outcome!: ComplaintOutcome | null;

  @IsNullable()
  @ValidateNested()
  @Type(() => LocalizedTextView)
  readonly outcomeTitle!: LocalizedTextView | null;
}

export class ComplaintsView {
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => ComplaintSummary)
  readonly items!: readonly ComplaintSummary[];

  /** Give it as `after` to read on; `null` at the end. */
  @IsNullable()
  @IsString()
  readonly next!: string | null;

  /** Whether the viewer may take in a complaint: of any case of his body, or of the case asked for. */
  @IsBoolean()
  readonly mayFile!: boolean;
}
