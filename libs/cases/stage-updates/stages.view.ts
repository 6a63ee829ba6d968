import { Type } from 'class-transformer';
import { IsArray, IsIn, IsInt, IsOptional, IsString, IsUUID, ValidateNested } from 'class-validator';
import { IsInstant, IsNullable } from '#platform';
import { BodyRef, LocalizedTextView } from '../case-views/shared.view.js';
import type { Stage, StageUpdated, StageUpdatedData } from '#stage-stream';

export class StageData implements StageUpdatedData {
  @IsUUID()
  readonly caseId!: string;

  @IsInt()
  readonly sequence!: number;

  @IsString()
  readonly stage!: Stage;

  @IsOptional()
  @IsString()
  readonly externalCode?: string;

  @IsInstant()
  readonly occurredAt!: string;

  @IsInstant()
  readonly recordedAt!: string;

  @IsNullable()
  @IsInt()
  readonly step!: number | null;

  @IsOptional()
  @IsString()
  readonly service?: string;

  @IsOptional()
  @IsString()
  readonly jurisdiction?: string;

  @IsOptional()
  @IsString()
  readonly edition?: string;

  @IsOptional()
  @IsString()
  readonly providerId?: string;

  @IsOptional()
  @IsString()
  readonly channel?: string;

  @IsOptional()
  @IsNullable()
  @IsInstant()
  readonly dueAt?: string | null;

  @IsOptional()
  @IsNullable()
  @IsInstant()
  readonly stepDueAt?: string | null;

  @IsOptional()
  @IsIn([true])
  readonly archive?: true;

  @IsOptional()
  @IsString()
  readonly role?: string;

  @IsOptional()
  @IsString()
  readonly outcome?: string;
}

/** `StageUpdated` v1 as it was handed over: CloudEvents 1.0. */
export class StageMessage implements StageUpdated {
  @IsString()
  readonly specversion!: '1.0';

  @IsUUID()
  readonly id!: string;

  @IsString()
  readonly source!: string;

  @IsString()
  readonly type!: 'qamqor.case-stage.v1';

  @IsUUID()
  readonly subject!: string;

  @IsInstant()
  readonly time!: string;

  @IsString()
  readonly datacontenttype!: 'application/json';

  @ValidateNested()
  @Type(() => StageData)
  readonly data!: StageData;
}

export class StageItem {
  @ValidateNested()
  @Type(() => StageMessage)
  readonly message!: StageMessage;

  @ValidateNested()
  @Type(() => LocalizedTextView)
  readonly serviceTitle!: LocalizedTextView;

  @ValidateNested()
  @Type(() => BodyRef)
  readonly provider!: BodyRef;

  @IsNullable()
  @IsString()
  readonly incomingNumber!: string | null;
}

export class StagesView {
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => StageItem)
  readonly items!: readonly StageItem[];
}
