import { Type } from 'class-transformer';
import { IsArray, IsBoolean, IsIn, IsInt, IsString, ValidateNested } from 'class-validator';
import { IsInstant, IsNullable } from '#platform';
import {
  caseStates,
  type CaseState,
  LocalizedTextView,
  MonitoredBody,
  MonitoredService,
} from '../views/shared.view.js';

export class MonitoredStep {
  @IsInt()
  readonly no!: number;

  @IsNullable()
  @IsString()
  readonly role!: string | null;

  @IsNullable()
  @ValidateNested()
  @Type(() => LocalizedTextView)
  readonly title!: LocalizedTextView | null;

  @IsInstant()
  readonly startedAt!: string;

  @IsNullable()
  @IsInstant()
  readonly dueAt!: string | null;

  @IsBoolean()
  readonly late!: boolean;
}

export class MonitoredCase {
  @IsString()
  readonly caseId!: string;

  /** `null` while the stage that tells it has not arrived. */
  @IsNullable()
  @ValidateNested()
  @Type(() => MonitoredService)
  readonly service!: MonitoredService | null;

  @IsNullable()
  @IsString()
  readonly editionId!: string | null;

  @IsNullable()
  @ValidateNested()
  @Type(() => MonitoredBody)
  readonly body!: MonitoredBody | null;

  @IsNullable()
  @IsString()
  readonly region!: string | null;

  @IsNullable()
  @IsString()
  readonly channel!: string | null;

  /** Entered from the archive: judged by the times that were entered. */
  @IsBoolean()
  readonly archive!: boolean;

  @IsNullable()
  @IsInstant()
  readonly submittedAt!: string | null;

  /** Of the case, or of its step where the case has none. */
  @IsNullable()
  @IsInstant()
  readonly dueAt!: string | null;

  @IsIn(caseStates)
  readonly state!: CaseState;

  /** Late now, or closed late. */
  @IsBoolean()
  readonly late!: boolean;

  /** The term stands still since then. */
  @IsNullable()
  @IsInstant()
  readonly suspendedAt!: string | null;

  @IsNullable()
  @IsInstant()
  readonly closedAt!: string | null;

  /** `null` once closed, or while no step has begun. */
  @IsNullable()
  @ValidateNested()
  @Type(() => MonitoredStep)
  readonly step!: MonitoredStep | null;

  @IsString()
  readonly lastStage!: string;

  @IsInstant()
  readonly lastStageAt!: string;

  /** Open anomalies of the case. */
  @IsInt()
  readonly anomalies!: number;
}

export class MonitoredCases {
  @IsInstant()
  readonly at!: string;

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => MonitoredCase)
  readonly items!: readonly MonitoredCase[];

  /** Give it as `after` to read on; `null` at the end. */
  @IsNullable()
  @IsString()
  readonly next!: string | null;
}
