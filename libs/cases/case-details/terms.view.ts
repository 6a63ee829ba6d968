import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsString, ValidateNested } from 'class-validator';
import { IsInstant, IsNullable } from '#platform';
import type { TermGoal } from '#regulations';
import { LocalizedTextView } from '../case-views/shared.view.js';

/** A term of the rules that runs, or ran, beside the steps. */
export class CaseTermView {
  @IsString()
  readonly code!: string;

  @ValidateNested()
  @Type(() => LocalizedTextView)
  readonly title!: LocalizedTextView;

  /** What has to be done within it. */
  @IsString()
  readonly goal!: TermGoal;

  @IsInstant()
  readonly startedAt!: string;

  @IsInstant()
  readonly dueAt!: string;

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
