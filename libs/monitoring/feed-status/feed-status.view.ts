import { Type } from 'class-transformer';
import { IsIn, IsInt, IsNumber, IsString, ValidateNested } from 'class-validator';
import { IsInstant, IsNullable } from '#platform';

export class FeedView {
  /** `local`: the stage log of this process; `kafka`: the topic. */
  @IsIn(['local', 'kafka'])
  readonly kind!: 'local' | 'kafka';

  /** Messages that wait; `null` while unknown. */
  @IsNullable()
  @IsInt()
  readonly lag!: number | null;

  /** Why nothing is taken; `null` while all is well. */
  @IsNullable()
  @IsString()
  readonly fault!: string | null;
}

export class MonitoringStatus {
  @ValidateNested()
  @Type(() => FeedView)
  readonly feed!: FeedView;

  /** Messages that had an effect: each stage once. */
  @IsInt()
  readonly stages!: number;

  @IsInt()
  readonly cases!: number;

  /** Everything that came, repeats and unreadable ones included. */
  @IsInt()
  readonly taken!: number;

  /** Came again and was absorbed. */
  @IsInt()
  readonly duplicates!: number;

  /** Came again with other content and was replaced. */
  @IsInt()
  readonly corrected!: number;

  /** Two messages claimed one place of a case; the later one holds. */
  @IsInt()
  readonly conflicts!: number;

  @IsInt()
  readonly deadLettersOpen!: number;

  @IsInt()
  readonly deadLettersReplayed!: number;

  /** Cases with missing stages. */
  @IsInt()
  readonly gapsOpen!: number;

  /**
   * Messages that the feed no longer had when they were asked for: deleted there before they were taken. The case system can
   * send them again.
   */
  @IsInt()
  readonly lost!: number;

  /** When the case system recorded the newest stage. */
  @IsNullable()
  @IsInstant()
  readonly newestRecordedAt!: string | null;

  /** When the last batch was taken. */
  @IsNullable()
  @IsInstant()
  readonly takenAt!: string | null;

  /** By how much a message came from the future at most: one of the clocks is wrong. `null` = by nothing that counts. */
  @IsNullable()
  @IsNumber()
  readonly clockAheadSeconds!: number | null;

  /** Why the store cannot be written, e.g. `disk-full`; `null` while it can. */
  @IsNullable()
  @IsString()
  readonly storeFault!: string | null;
}
