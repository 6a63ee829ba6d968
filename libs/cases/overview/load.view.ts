import { Type } from 'class-transformer';
import { IsArray, IsInt, ValidateNested } from 'class-validator';
import { IsNullable } from '#platform';
import { OfficerRef } from '../case-views/shared.view.js';

/** Open cases in one hand. Archive entries are carried, but not judged by today. */
export class ExecutorLoad {
  /** `null`: no executor is named yet. */
  @IsNullable()
  @ValidateNested()
  @Type(() => OfficerRef)
  readonly executor!: OfficerRef | null;

  @IsInt()
  readonly open!: number;

  @IsInt()
  readonly overdue!: number;

  /** Not late yet, but due by the end of the body's week. */
  @IsInt()
  readonly dueThisWeek!: number;
}

/** What the open cases of the head's body weigh on whom. */
export class LoadView {
  /** Whoever has most that is late or soon due comes first. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => ExecutorLoad)
  readonly executors!: readonly ExecutorLoad[];

  @IsInt()
  readonly overdue!: number;

  @IsInt()
  readonly dueThisWeek!: number;

  @IsInt()
  readonly waitForSignature!: number;
}
