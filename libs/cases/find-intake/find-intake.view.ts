import { Type } from 'class-transformer';
import { IsArray, IsIn, ValidateNested } from 'class-validator';
import type { Channel } from '#regulations';
import { channels } from '../case-commands/channels.js';

export class IntakeChannelView {
  @IsIn(channels)
  readonly channel!: Channel;

  /** Where the result may be handed out, the usual place first. */
  @IsArray()
  @IsIn(channels, { each: true })
  readonly handouts!: readonly Channel[];
}

/** Through which channels of an edition the viewer may take applications in; none = another officer does. */
export class IntakeView {
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => IntakeChannelView)
  readonly channels!: readonly IntakeChannelView[];
}
