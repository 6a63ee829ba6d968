import { Type } from 'class-transformer';
import { IsArray, IsIn, IsInt, IsNumber, IsString, ValidateNested } from 'class-validator';
import { IsNullable } from '#platform';
import type { TermUnit } from '#regulations';
import { LocalizedTextView, MonitoredService } from '../views/shared.view.js';

/** The time the edition gives a step. */
export class StepNorm {
  @IsInt()
  readonly value!: number;

  @IsIn(['minute', 'hour', 'working-day', 'calendar-day', 'day'])
  readonly unit!: TermUnit;
}

/** How long one step of an edition took, over the times it was done and left. */
export class StepDuration {
  @ValidateNested()
  @Type(() => MonitoredService)
  readonly service!: MonitoredService;

  @IsString()
  readonly editionId!: string;

  @IsInt()
  readonly step!: number;

  @IsNullable()
  @IsString()
  readonly role!: string | null;

  @IsNullable()
  @ValidateNested()
  @Type(() => LocalizedTextView)
  readonly title!: LocalizedTextView | null;

  /** Times the step was done and left. */
  @IsInt()
  readonly count!: number;

  /** Elapsed time by the calendar, nights and days off included. */
  @IsNumber()
  readonly medianMinutes!: number;

  /** Nine of ten took no longer. */
  @IsNumber()
  readonly p90Minutes!: number;

  /** `null` where the edition gives the step no time of its own. */
  @IsNullable()
  @ValidateNested()
  @Type(() => StepNorm)
  readonly norm!: StepNorm | null;

  /** Times with a known due date. */
  @IsInt()
  readonly timed!: number;

  /** Of those, left after it. */
  @IsInt()
  readonly late!: number;

  /** Share of `timed` that was left in time, 0 to 1; `null` where nothing was timed. */
  @IsNullable()
  @IsNumber()
  readonly inTimeShare!: number | null;

  /** Cases in the step now. */
  @IsInt()
  readonly running!: number;

  /** Of those, past the step's due date. */
  @IsInt()
  readonly runningLate!: number;
}

export class StepDurations {
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => StepDuration)
  readonly items!: readonly StepDuration[];
}
