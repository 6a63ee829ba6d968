import { IsIn, IsOptional, Matches } from 'class-validator';
import { IsInstant } from '#platform';
import type { Channel } from '#regulations';
import { channels } from '../case-commands/channels.js';

/** Nothing in it tells who asked. */
export class RecordIntakeRefusalBody {
  /** Code of the service, e.g. `preschool-queue`. */
  @Matches(/^[a-z0-9-]{1,80}$/)
  service!: string;

  /** Whose edition applies; the first of the body's own unless given. */
  @IsOptional()
  @Matches(/^[a-z]{2,40}$/)
  jurisdiction?: string;

  /** Slug of the edition; needed only near a day on which the text leaves open which one is in force. */
  @IsOptional()
  @Matches(/^[a-z0-9-]{1,80}$/)
  edition?: string;

  @IsIn(channels)
  channel!: Channel;

  /** Code of the flow's condition that was not fulfilled. */
  @Matches(/^[a-z0-9-]{1,80}$/)
  condition!: string;

  /** When the request failed, if not just now. */
  @IsOptional()
  @IsInstant()
  occurredAt?: string;
}
