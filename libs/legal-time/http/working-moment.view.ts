import { Type } from 'class-transformer';
import { IsBoolean, IsString, ValidateNested } from 'class-validator';
import { IsInstant, IsNullable } from '#platform';
import type { WorkingMoment } from '../working-moment.js';
import { LegalTimeText } from './legal-deadline.view.js';

/** Whether a place works at a moment, and if not, why. */
export class WorkingMomentView implements WorkingMoment {
  @IsBoolean()
  readonly working!: boolean;

  /** Stable code, e.g. `weekend`, `holiday`, `lunch`, `after-hours`. */
  @IsNullable()
  @IsString()
  readonly reason!: string | null;

  @IsNullable()
  @ValidateNested()
  @Type(() => LegalTimeText)
  readonly text!: LegalTimeText | null;

  /** The moment itself, or the next one at which the place works. */
  @IsInstant()
  readonly next!: string;
}
