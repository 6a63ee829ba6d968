import { Type } from 'class-transformer';
import { IsArray, IsBoolean, IsIn, IsInt, IsString, ValidateNested } from 'class-validator';
import { IsInstant, IsNullable } from '#platform';
import { LocalizedTextView } from '../views/shared.view.js';
import { MonitoredCase } from './monitored-case.view.js';

export class StageEntry {
  @IsInt()
  readonly sequence!: number;

  /** Id of the message. */
  @IsString()
  readonly id!: string;

  /** Code of the stage; one of a later version of the contract is shown as it came. */
  @IsString()
  readonly stage!: string;

  /** The stage's code in the monitoring system, where the case system was told it. */
  @IsNullable()
  @IsString()
  readonly externalCode!: string | null;

  @IsInstant()
  readonly occurredAt!: string;

  @IsInstant()
  readonly recordedAt!: string;

  /** When it arrived here. */
  @IsInstant()
  readonly receivedAt!: string;

  @IsNullable()
  @IsInt()
  readonly step!: number | null;

  @IsNullable()
  @IsString()
  readonly role!: string | null;

  @IsNullable()
  @ValidateNested()
  @Type(() => LocalizedTextView)
  readonly stepTitle!: LocalizedTextView | null;

  /** Due date that the message itself carries. */
  @IsNullable()
  @IsInstant()
  readonly dueAt!: string | null;

  /** Due date of the step the case was in, or of the case for what lies outside the steps, when the stage happened. */
  @IsNullable()
  @IsInstant()
  readonly judgedBy!: string | null;

  /** Happened by `judgedBy`; `null` without one. */
  @IsNullable()
  @IsBoolean()
  readonly inTime!: boolean | null;
}

export class CaseAnomaly {
  /** `gap`: stages are missing. `conflict`: two messages claimed one place; the one that came later holds. */
  @IsIn(['gap', 'conflict'])
  readonly kind!: 'gap' | 'conflict';

  /** The place it concerns; of a gap the first missing one. */
  @IsInt()
  readonly sequence!: number;

  /** Of a gap: the last missing place. */
  @IsInt()
  readonly until!: number;

  @IsInstant()
  readonly notedAt!: string;
}

export class StageLine {
  @IsInstant()
  readonly at!: string;

  @ValidateNested()
  @Type(() => MonitoredCase)
  readonly case!: MonitoredCase;

  /** In the order of their sequence. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => StageEntry)
  readonly stages!: readonly StageEntry[];

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => CaseAnomaly)
  readonly anomalies!: readonly CaseAnomaly[];
}
