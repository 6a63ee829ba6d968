import { IsIn, IsOptional } from 'class-validator';
import { IsSafeText } from '#platform';
import { ActBody } from '../case-commands/act-body.js';
import type { NoticeChannel, NoticeKind } from '../domain/branch-events.js';
import { noticeChannels, noticeKinds } from '../domain/notice.js';

export class RecordNoticeBody extends ActBody {
  @IsIn(noticeKinds)
  notice!: NoticeKind;

  @IsIn(noticeChannels)
  channel!: NoticeChannel;

  @IsIn(['sent', 'delivered', 'failed'])
  outcome!: 'sent' | 'delivered' | 'failed';

  /** What proves the delivery; needed for `delivered`. */
  @IsOptional()
  @IsSafeText({ max: 500 })
  proof?: string;
}
