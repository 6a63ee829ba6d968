import { IsLegalDay, IsSafeText } from '#platform';
import { ActBody } from '../case-commands/act-body.js';

export class ProlongTermBody extends ActBody {
  /** Last day of the prolonged term. */
  @IsLegalDay()
  until!: string;

  @IsSafeText({ max: 2000 })
  reason!: string;
}
