import { IsIn, IsOptional } from 'class-validator';
import { IsSafeText } from '#platform';
import type { Channel } from '#regulations';
import { channels } from '../case-commands/channels.js';
import { ActBody } from '../case-commands/act-body.js';

export class IssueResultBody extends ActBody {
  @IsIn(channels)
  channel!: Channel;

  /** Who signed for the result, where it was handed out in person. */
  @IsOptional()
  @IsSafeText({ max: 200 })
  receivedBy?: string;
}
