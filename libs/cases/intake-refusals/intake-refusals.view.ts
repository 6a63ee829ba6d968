import { Type } from 'class-transformer';
import { IsArray, IsBoolean, IsIn, IsInt, IsString, IsUUID, ValidateNested } from 'class-validator';
import { IsInstant, IsNullable } from '#platform';
import type { Channel } from '#regulations';
import { channels } from '../case-commands/channels.js';
import { TitledCodeView } from '../case-views/documents.view.js';
import { BodyRef, LocalizedTextView } from '../case-views/shared.view.js';

class FailedConditionView {
  @IsString()
  readonly editionId!: string;

  @ValidateNested()
  @Type(() => LocalizedTextView)
  readonly serviceTitle!: LocalizedTextView;

  @IsIn(channels)
  readonly channel!: Channel;

  /** The condition of the channel's flow that was not fulfilled. */
  @ValidateNested()
  @Type(() => TitledCodeView)
  readonly condition!: TitledCodeView;

  /** Who turned requests down. */
  @ValidateNested()
  @Type(() => BodyRef)
  readonly body!: BodyRef;
}

/** A request that ended at a condition and never became a case. */
export class IntakeRefusalView extends FailedConditionView {
  @IsUUID()
  readonly refusalId!: string;

  @IsInstant()
  readonly occurredAt!: string;

  @IsInstant()
  readonly recordedAt!: string;
}

export class IntakeRefusalCount extends FailedConditionView {
  @IsInt()
  readonly refusals!: number;
}

/** A channel's flow in which the viewer may record that a condition failed. */
export class RecordableFlowView {
  @IsString()
  readonly editionId!: string;

  @IsString()
  readonly service!: string;

  @IsString()
  readonly jurisdiction!: string;

  @ValidateNested()
  @Type(() => LocalizedTextView)
  readonly serviceTitle!: LocalizedTextView;

  @IsIn(channels)
  readonly channel!: Channel;

  /** The text may hold today; under an earlier one the day of the request is needed. */
  @IsBoolean()
  readonly inForce!: boolean;

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => TitledCodeView)
  readonly conditions!: readonly TitledCodeView[];
}

/** Of the viewer's body, or of an auditor's scope. */
export class IntakeRefusalsView {
  /** The latest first. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => IntakeRefusalView)
  readonly items!: readonly IntakeRefusalView[];

  /** All there ever were, by condition, the most frequent first. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => IntakeRefusalCount)
  readonly counts!: readonly IntakeRefusalCount[];

  /** What the viewer may record. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => RecordableFlowView)
  readonly recordable!: readonly RecordableFlowView[];

  /** Give it as `after` to read on; `null` at the end. */
  @IsNullable()
  @IsString()
  readonly next!: string | null;
}
