import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { IsSafeText } from '#platform';
import { ActBody } from '../case-commands/act-body.js';
import { HearingBody } from '../case-commands/hearing-body.js';

export class MoveHearingBody extends ActBody {
  @ValidateNested()
  @Type(() => HearingBody)
  hearing!: HearingBody;

  @IsSafeText({ max: 2000 })
  reason!: string;
}
