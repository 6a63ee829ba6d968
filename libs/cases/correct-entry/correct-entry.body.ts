import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUUID, Min, ValidateNested } from 'class-validator';
import { IsSafeText } from '#platform';
import { ActBody } from '../case-commands/act-body.js';
import { PersonBody } from '../submit-application/submit-application.body.js';

export class CorrectionBody {
  @IsIn(['party-details', 'paper-number', 'in-words'])
  what!: 'party-details' | 'paper-number' | 'in-words';

  /** `party-details`: whose. */
  @IsOptional()
  @IsUUID()
  subjectId?: string;

  @IsOptional()
  @ValidateNested()
  @Type(() => PersonBody)
  details?: PersonBody;

  @IsOptional()
  @IsSafeText({ max: 100 })
  paperNumber?: string;

  @IsOptional()
  @IsSafeText({ max: 2000 })
  words?: string;
}

export class CorrectEntryBody extends ActBody {
  /** Revision of the wrong entry. */
  @IsInt()
  @Min(0)
  corrects!: number;

  @ValidateNested()
  @Type(() => CorrectionBody)
  correction!: CorrectionBody;

  @IsSafeText({ max: 2000 })
  reason!: string;
}
