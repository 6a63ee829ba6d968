import { Type } from 'class-transformer';
import { IsBoolean, IsOptional, ValidateNested } from 'class-validator';
import { IsLegalDay, IsSafeText } from '#platform';
import { ActBody } from '../case-commands/act-body.js';

export class InspectionActBody {
  /** Day of the visit. */
  @IsLegalDay()
  inspectedOn!: string;

  @IsSafeText({ max: 8000 })
  findings!: string;

  @IsBoolean()
  conditionsSuitable!: boolean;
}

export class RecordExaminationBody extends ActBody {
  @IsSafeText({ max: 8000 })
  findings!: string;

  @IsOptional()
  @ValidateNested()
  @Type(() => InspectionActBody)
  inspectionAct?: InspectionActBody;
}
