import { IsSafeText } from '#platform';
import { ActBody } from '../case-commands/act-body.js';

export class WithdrawApplicationBody extends ActBody {
  @IsSafeText({ max: 2000 })
  reason!: string;
}
