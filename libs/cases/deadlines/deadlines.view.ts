import { Type } from 'class-transformer';
import { IsArray, IsBoolean, IsIn, IsInt, IsString, ValidateNested } from 'class-validator';
import type { ExplanationKind, Place } from '#legal-time';
import type { TermGoal } from '#regulations';
import { IsInstant, IsNullable } from '#platform';
import { CitationView, LocalizedTextView, TermView } from '../case-views/shared.view.js';

export class ReasonLine {
  @IsString()
  readonly kind!: ExplanationKind;

  @IsString()
  readonly date!: string;

  @IsString()
  readonly reason!: string;

  @ValidateNested()
  @Type(() => LocalizedTextView)
  readonly text!: LocalizedTextView;

  @IsNullable()
  @IsString()
  readonly source!: string | null;
}

/** A due date that was set, and the days that lead to it. */
export class DeadlineView {
  /** Step of the edition; `null` = the whole case. */
  @IsNullable()
  @IsInt()
  readonly step!: number | null;

  @IsInstant()
  readonly startedAt!: string;

  @IsInstant()
  readonly dueAt!: string;

  /** `sum-of-steps`: the text states no overall term, so the steps in a row decide. `prolonged`: the head's decision. */
  @IsIn(['overall-term', 'sum-of-steps', 'prolonged', 'step-norm', 'rework', 'partial-term'])
  readonly rule!: 'overall-term' | 'sum-of-steps' | 'prolonged' | 'step-norm' | 'rework' | 'partial-term';

  @IsNullable()
  @ValidateNested()
  @Type(() => TermView)
  readonly term!: TermView | null;

  @IsNullable()
  @ValidateNested()
  @Type(() => CitationView)
  readonly citation!: CitationView | null;

  @IsString()
  readonly place!: Place;

  /** Version of the calendar the date was computed with. */
  @IsString()
  readonly calendar!: string;

  /** The calendar has changed since, and today's would give another day. The date that was set stands. */
  @IsBoolean()
  readonly calendarChanged!: boolean;

  /** The term stands still: the due date is set when it runs on. */
  @IsBoolean()
  readonly suspended!: boolean;

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => ReasonLine)
  readonly explanation!: readonly ReasonLine[];
}

/** A term of the rules that ran beside the steps. */
export class PartialTermDeadline extends DeadlineView {
  @IsString()
  readonly code!: string;

  @ValidateNested()
  @Type(() => LocalizedTextView)
  readonly title!: LocalizedTextView;

  /** What had to be done within it. */
  @IsString()
  readonly goal!: TermGoal;

  /** `ended`: the case was closed before the act. */
  @IsIn(['running', 'fulfilled', 'ended'])
  readonly state!: 'running' | 'fulfilled' | 'ended';

  @IsNullable()
  @IsInstant()
  readonly fulfilledAt!: string | null;

  /** Fulfilled, or still not fulfilled, after it was due. */
  @IsBoolean()
  readonly late!: boolean;
}

export class DeadlinesView {
  @IsNullable()
  @ValidateNested()
  @Type(() => DeadlineView)
  readonly case!: DeadlineView | null;

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => DeadlineView)
  readonly steps!: readonly DeadlineView[];

  /** Terms of the rules beside the steps, in the order in which they began. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => PartialTermDeadline)
  readonly terms!: readonly PartialTermDeadline[];
}
