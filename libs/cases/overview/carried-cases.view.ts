import { Type } from 'class-transformer';
import { IsArray, IsBoolean, ValidateNested } from 'class-validator';
import { QueueItem } from '../officer-queue/officer-queue.view.js';

export class CarriedCasesView {
  /** What is due first in front. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => QueueItem)
  readonly items!: readonly QueueItem[];

  /** There are more than were answered. */
  @IsBoolean()
  readonly more!: boolean;
}
