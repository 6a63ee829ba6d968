import { Type } from 'class-transformer';
import { IsArray, IsBoolean, IsIn, IsString, ValidateNested } from 'class-validator';
import { IsInstant, IsNullable } from '#platform';
import type { NoticeChannel, NoticeKind, NoticeOutcome, NoticeTaker } from '../domain/branch-events.js';
import { noticeChannels, noticeKinds, noticeOutcomes, noticeTakers } from '../domain/notice.js';

export class NoticeAttemptView {
  @IsInstant()
  readonly occurredAt!: string;

  @IsIn(noticeChannels)
  readonly channel!: NoticeChannel;

  @IsIn(noticeOutcomes)
  readonly outcome!: NoticeOutcome;

  /** Who took what was handed over in person, where that was said. */
  @IsNullable()
  @IsIn(noticeTakers)
  readonly takenBy!: NoticeTaker | null;

  /** What proves the delivery, or who signed for it. */
  @IsNullable()
  @IsString()
  readonly proof!: string | null;
}

/** What the applicant was told, or is yet to be told, of one matter. */
export class NoticeView {
  @IsIn(noticeKinds)
  readonly notice!: NoticeKind;

  /** By when he has to be told, where a rule says so. */
  @IsNullable()
  @IsInstant()
  readonly dueAt!: string | null;

  /** Told after that, or not yet although it has passed. */
  @IsBoolean()
  readonly late!: boolean;

  /** When it was brought to his knowledge; `null` while nothing proves it. */
  @IsNullable()
  @IsInstant()
  readonly deliveredAt!: string | null;

  /** Since when it has effect for him; `null` while it has none, and where no source says what the law of the time was. */
  @IsNullable()
  @IsInstant()
  readonly effectiveSince!: string | null;

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => NoticeAttemptView)
  readonly attempts!: readonly NoticeAttemptView[];
}
