import { IsSafeText } from '#platform';
import { OutcomeBody } from '../case-commands/outcome-body.js';

export class DraftResultBody extends OutcomeBody {
  @IsSafeText({ max: 20_000 })
  text!: string;
}
