import { IsSafeText } from '#platform';
import { DecidingBody } from '../complaint-commands/deciding-body.js';

export class SatisfyComplaintBody extends DecidingBody {
  /** What was decided or done that satisfies it in full. */
  @IsSafeText({ max: 4000 })
  action!: string;
}
