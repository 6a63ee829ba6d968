import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { IsLegalDay, IsSafeText } from '#platform';
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

  /** Last day of the entry in the register, as the result says it; only where the edition's text states no period. */
  @IsOptional()
  @IsLegalDay()
  validUntil?: string;

  /** Neither the text nor the result states that day; where the text states no period, one of the two is said. */
  @IsOptional()
  @IsBoolean()
  noEnd?: boolean;
}
