import { Type } from 'class-transformer';
import { IsArray, IsIn, IsString, ValidateNested } from 'class-validator';
import { IsInstant, IsLegalDay, IsNullable } from '#platform';
import type { LocalizedText } from '#regulations';
import type { ExplainedDeadline, ExplanationKind, ExplanationLine } from '../deadline.js';

const KINDS = [
  'start',
  'note',
  'shifted',
  'counted',
  'skipped',
  'moved',
  'due',
] as const satisfies readonly ExplanationKind[];

export class LegalTimeText implements LocalizedText {
  @IsString()
  readonly kk!: string;

  @IsString()
  readonly ru!: string;

  @IsString()
  readonly en!: string;
}

/** One line of the reason: a day counted or skipped, a rule applied. */
export class LegalDeadlineReason implements ExplanationLine {
  @IsIn(KINDS)
  readonly kind!: ExplanationKind;

  @IsLegalDay()
  readonly date!: string;

  /** Stable code, e.g. `weekend`, `substitute`, `after-hours`. */
  @IsString()
  readonly reason!: string;

  @ValidateNested()
  @Type(() => LegalTimeText)
  readonly text!: LegalTimeText;

  /** Source of the rule or of the calendar entry. */
  @IsNullable()
  @IsString()
  readonly source!: string | null;
}

/** When the term ends, and why. */
export class LegalDeadlineView implements ExplainedDeadline {
  @IsInstant()
  readonly dueAt!: string;

  /** Version of the calendar the date was computed with. */
  @IsString()
  readonly calendar!: string;

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => LegalDeadlineReason)
  readonly explanation!: readonly LegalDeadlineReason[];
}
