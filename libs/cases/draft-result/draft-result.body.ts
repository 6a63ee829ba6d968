import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsOptional, Matches, ValidateNested } from 'class-validator';
import { IsSafeText } from '#platform';
import { OutcomeBody } from '../case-commands/outcome-body.js';

export class DraftedPartBody {
  /** Code of a part of the edition's result. */
  @Matches(/^[a-z0-9-]{1,80}$/)
  code!: string;

  @IsSafeText({ max: 20_000 })
  text!: string;
}

export class DraftResultBody extends OutcomeBody {
  /** Where the result is one document. */
  @IsOptional()
  @IsSafeText({ max: 20_000 })
  text?: string;

  /** Where the edition's result is several documents: the text of each. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => DraftedPartBody)
  parts?: DraftedPartBody[];
}
