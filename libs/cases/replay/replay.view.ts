import { Type } from 'class-transformer';
import { IsArray, IsIn, IsString, IsUUID, ValidateNested } from 'class-validator';
import { IsNullable } from '#platform';
import { HistoryEntry } from '../case-history/case-history.view.js';
import { LocalizedTextView } from '../case-views/shared.view.js';
import { type ReplayOrder, replayOrders } from './moments.js';

/** A moment of a case: the event after which it stood so. */
export class ReplayMoment extends HistoryEntry {
  @ValidateNested()
  @Type(() => LocalizedTextView)
  readonly title!: LocalizedTextView;
}

/** The moments of a case, one for each of its events. */
export class ReplayView {
  @IsUUID()
  readonly caseId!: string;

  @IsIn(replayOrders)
  readonly by!: ReplayOrder;

  @IsString()
  readonly zone!: string;

  @IsNullable()
  @IsString()
  readonly incomingNumber!: string | null;

  @ValidateNested()
  @Type(() => LocalizedTextView)
  readonly serviceTitle!: LocalizedTextView;

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => ReplayMoment)
  readonly moments!: readonly ReplayMoment[];
}
