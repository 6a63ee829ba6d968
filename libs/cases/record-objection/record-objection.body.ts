import { IsBoolean } from 'class-validator';
import { IsSafeText } from '#platform';
import { ActBody } from '../case-commands/act-body.js';

export class RecordObjectionBody extends ActBody {
  @IsSafeText({ max: 10000 })
  text!: string;

  @IsBoolean()
  asksForOralHearing!: boolean;
}
