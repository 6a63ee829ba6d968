import { Type } from 'class-transformer';
import { IsArray, IsBoolean, IsIn, IsInt, IsString, ValidateNested } from 'class-validator';
import type { ExplanationKind, Place } from '#legal-time';
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

  /** `sum-of-steps`: the text states no overall term, so the steps in a row decide. */
  @IsIn(['overall-term', 'sum-of-steps', 'step-norm', 'rework'])
  readonly rule!: 'overall-term' | 'sum-of-steps' | 'step-norm' | 'rework';

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

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => ReasonLine)
  readonly explanation!: readonly ReasonLine[];
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
}
