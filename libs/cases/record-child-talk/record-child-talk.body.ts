import { IsBoolean, IsOptional, IsUUID } from 'class-validator';
import { IsLegalDay, IsSafeText } from '#platform';
import { ActBody } from '../case-commands/act-body.js';

export class RecordChildTalkBody extends ActBody {
  @IsLegalDay()
  heldOn!: string;

  /** The child among the parties. */
  @IsUUID()
  childId!: string;

  @IsSafeText({ max: 4000 })
  opinion!: string;

  @IsOptional()
  @IsBoolean()
  agrees?: boolean;
}
