import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, ValidateNested } from 'class-validator';
import { IsSafeText } from '#platform';
import { ActBody } from '../case-commands/act-body.js';
import { FaultyBody } from '../case-commands/handed-in.js';

export class RefuseAcceptanceBody extends ActBody {
  @IsSafeText({ max: 2000 })
  reason!: string;

  /** What is missing or expired, nothing else: the edition's codes, or words where it has no list. */
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => FaultyBody)
  missing!: FaultyBody[];
}
