import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsOptional, ValidateNested } from 'class-validator';
import { IsSafeText } from '#platform';
import { ActBody } from '../case-commands/act-body.js';
import { AnswerBody } from '../case-commands/answer-body.js';

export class RegisterApplicationBody extends ActBody {
  /** Everything the edition asks for was handed in and is valid. What its list asks for is checked, the rest is the officer's word. */
  @IsBoolean()
  packageComplete!: boolean;

  /** Number in the paper journal, for archive entries. */
  @IsOptional()
  @IsSafeText({ max: 60 })
  paperNumber?: string;

  /** Answers to questions of the edition that were left open at intake. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(60)
  @ValidateNested({ each: true })
  @Type(() => AnswerBody)
  answers?: AnswerBody[];

  /** The applicant's consent, where it was not said at intake. */
  @IsOptional()
  @IsBoolean()
  consent?: boolean;

  /** Where the system acts next: there is a place at once, so that it draws up a referral. */
  @IsOptional()
  @IsBoolean()
  placeAvailable?: boolean;

  /** Where the system acts next and the package is incomplete: why it refuses, under the Standard's item. */
  @IsOptional()
  @IsSafeText({ max: 2000 })
  refusalWords?: string;
}
