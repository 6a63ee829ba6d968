import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, Matches, ValidateNested } from 'class-validator';
import { IsSafeText } from '#platform';
import { ActBody } from '../case-commands/act-body.js';
import { GroundBody } from '../case-commands/outcome-body.js';

export class WaiveHearingBody extends ActBody {
  /** Code of general law's ground for no hearing. */
  @Matches(/^[a-z0-9-]{1,80}$/)
  ground!: string;

  /** Grounds on which the service will be refused. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => GroundBody)
  grounds!: GroundBody[];

  @IsSafeText({ max: 2000 })
  reason!: string;
}
