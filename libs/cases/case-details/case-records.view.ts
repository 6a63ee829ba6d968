import { Type } from 'class-transformer';
import { IsArray, IsBoolean, IsIn, IsInt, IsString, IsUUID, ValidateNested } from 'class-validator';
import { IsInstant, IsNullable } from '#platform';
import { CitationView, LocalizedTextView } from '../case-views/shared.view.js';

/** What another body was asked for, and what became of it. */
export class ConclusionView {
  /** Id of the request. */
  @IsUUID()
  readonly id!: string;

  @IsString()
  readonly body!: string;

  @IsInstant()
  readonly requestedAt!: string;

  @IsInstant()
  readonly receivedAt!: string;

  @IsInstant()
  readonly dueAt!: string;

  /** `silent`: its term passed without an answer. */
  @IsIn(['awaited', 'silent', 'positive', 'negative'])
  readonly state!: 'awaited' | 'silent' | 'positive' | 'negative';

  @IsNullable()
  @IsInstant()
  readonly answeredAt!: string | null;

  /** Answered after its term. */
  @IsBoolean()
  readonly late!: boolean;

  @IsNullable()
  @IsString()
  readonly number!: string | null;

  @IsNullable()
  @IsString()
  readonly text!: string | null;

  /** A favourable result was drafted without its answer. */
  @IsBoolean()
  readonly passedOver!: boolean;
}

export class ConclusionsView {
  @ValidateNested()
  @Type(() => LocalizedTextView)
  readonly title!: LocalizedTextView;

  @ValidateNested()
  @Type(() => CitationView)
  readonly citation!: CitationView;

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => ConclusionView)
  readonly requests!: readonly ConclusionView[];
}

/** The contract that follows the notification: concluded, or still to be. */
export class ContractView {
  @ValidateNested()
  @Type(() => LocalizedTextView)
  readonly title!: LocalizedTextView;

  @ValidateNested()
  @Type(() => CitationView)
  readonly citation!: CitationView;

  @IsNullable()
  @IsString()
  readonly number!: string | null;

  /** Legal day. */
  @IsNullable()
  @IsString()
  readonly concludedOn!: string | null;

  @IsNullable()
  @IsBoolean()
  readonly late!: boolean | null;

  /** Until when it has to be concluded; `null` where the text sets no term, or nothing proves the notice yet. */
  @IsNullable()
  @IsInstant()
  readonly dueAt!: string | null;
}

export class RegisterEntryView {
  @ValidateNested()
  @Type(() => LocalizedTextView)
  readonly title!: LocalizedTextView;

  @IsString()
  readonly number!: string;

  @IsNullable()
  @IsString()
  readonly prolongs!: string | null;

  /** Legal days; no end where none is stated. */
  @IsString()
  readonly validFrom!: string;

  @IsNullable()
  @IsString()
  readonly validUntil!: string | null;
}

/** What the application asks to prolong. */
export class ProlongedView {
  /** Number in the register; `null` when it stands in none. */
  @IsNullable()
  @IsString()
  readonly entry!: string | null;

  @IsString()
  readonly endsOn!: string;

  /** Last day on which the application was in time. */
  @IsString()
  readonly latestFiling!: string;

  @IsBoolean()
  readonly late!: boolean;

  @IsNullable()
  @ValidateNested()
  @Type(() => CitationView)
  readonly citation!: CitationView | null;
}

/** A wrong entry put right in words; corrected values stand where they belong. */
export class CorrectionView {
  /** Revision of the wrong entry, and what it is. */
  @IsInt()
  readonly corrects!: number;

  @IsString()
  readonly type!: string;

  @IsInstant()
  readonly occurredAt!: string;

  @IsNullable()
  @IsString()
  readonly words!: string | null;
}

/** What was recorded of a case beside its steps. */
export class CaseRecords {
  @IsNullable()
  @ValidateNested()
  @Type(() => ConclusionsView)
  readonly conclusions!: ConclusionsView | null;

  @IsNullable()
  @ValidateNested()
  @Type(() => ContractView)
  readonly contract!: ContractView | null;

  @IsNullable()
  @ValidateNested()
  @Type(() => RegisterEntryView)
  readonly registerEntry!: RegisterEntryView | null;

  @IsNullable()
  @ValidateNested()
  @Type(() => ProlongedView)
  readonly prolongs!: ProlongedView | null;

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => CorrectionView)
  readonly corrections!: readonly CorrectionView[];

  /** Why the application was taken back. */
  @IsNullable()
  @IsString()
  readonly withdrawalReason!: string | null;
}
