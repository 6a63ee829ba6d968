import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, ValidateNested } from 'class-validator';
import { IsSafeText } from '#platform';
import { ActBody } from '../case-commands/act-body.js';
import { HearingBody } from '../case-commands/hearing-body.js';
import { GroundBody } from '../case-commands/outcome-body.js';

export class ProposeRefusalBody extends ActBody {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => GroundBody)
  grounds!: GroundBody[];

  @IsSafeText({ max: 10000 })
  text!: string;

  @ValidateNested()
  @Type(() => HearingBody)
  hearing!: HearingBody;
}
