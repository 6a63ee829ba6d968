import { Matches } from 'class-validator';
import { IsSafeText } from '#platform';
import { ActBody } from '../case-commands/act-body.js';

export class SuspendTermBody extends ActBody {
  @Matches(/^[a-z0-9-]{1,80}$/)
  ground!: string;

  @IsSafeText({ max: 2000 })
  reason!: string;
}
