import { IsIn, IsOptional } from 'class-validator';
import { IsSafeText } from '#platform';
import { ActBody } from '../case-commands/act-body.js';
import type { NoticeChannel, NoticeKind, NoticeOutcome, NoticeTaker } from '../domain/branch-events.js';
import { noticeChannels, noticeKinds, noticeOutcomes, noticeTakers } from '../domain/notice.js';

export class RecordNoticeBody extends ActBody {
  @IsIn(noticeKinds)
  notice!: NoticeKind;

  @IsIn(noticeChannels)
  channel!: NoticeChannel;

  @IsIn(noticeOutcomes)
  outcome!: NoticeOutcome;

  /** Who took what was handed over in person; needed for the receipt of a refused acceptance. */
  @IsOptional()
  @IsIn(noticeTakers)
  takenBy?: NoticeTaker;

  /** What proves the delivery; needed for `delivered`. */
  @IsOptional()
  @IsSafeText({ max: 500 })
  proof?: string;
}
