import { IsSafeText } from '#platform';
import { OutcomeBody } from '../case-commands/outcome-body.js';

export class DecideByAdministrationBody extends OutcomeBody {
  /** Number of the administration's resolution. */
  @IsSafeText({ max: 60 })
  decisionNumber!: string;
}
