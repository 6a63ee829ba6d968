import { IsBoolean, IsOptional } from 'class-validator';
import { IsSafeText } from '#platform';
import { ActBody } from '../case-commands/act-body.js';

export class RegisterApplicationBody extends ActBody {
  /** The clerk's statement: everything the edition asks for was handed in and is valid. */
  @IsBoolean()
  packageComplete!: boolean;

  /** Number in the paper journal, for archive entries. */
  @IsOptional()
  @IsSafeText({ max: 60 })
  paperNumber?: string;
}
