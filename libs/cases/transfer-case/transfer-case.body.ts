import { Matches } from 'class-validator';
import { IsSafeText } from '#platform';
import { ActBody } from '../case-commands/act-body.js';

export class TransferCaseBody extends ActBody {
  @Matches(/^[a-z0-9-]{1,80}$/)
  executorId!: string;

  @IsSafeText({ max: 2000 })
  reason!: string;
}
