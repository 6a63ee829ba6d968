import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, ValidateNested } from 'class-validator';
import { IsInstant, IsSafeText } from '#platform';
import { ActBody } from '../case-commands/act-body.js';

export class HearingProtocolBody {
  @IsInstant()
  startedAt!: string;

  @IsInstant()
  endedAt!: string;

  @IsSafeText({ max: 200 })
  chair!: string;

  @IsSafeText({ max: 200 })
  secretary!: string;

  @IsSafeText({ max: 2000 })
  participants!: string;

  /** The question, the explanations, questions and answers. */
  @IsSafeText({ max: 10000 })
  course!: string;
}

export class RecordHearingBody extends ActBody {
  @IsBoolean()
  attended!: boolean;

  @IsIn(['oral', 'written', 'video'])
  form!: 'oral' | 'written' | 'video';

  /** An oral hearing that somebody attended leaves one. */
  @IsOptional()
  @ValidateNested()
  @Type(() => HearingProtocolBody)
  protocol?: HearingProtocolBody;
}
