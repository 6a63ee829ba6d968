import { Type } from 'class-transformer';
import { IsArray, IsBoolean, IsIn, ValidateNested } from 'class-validator';
import type { Channel } from '#regulations';
import { channels } from '../case-commands/channels.js';
import { DocumentNeedView, QuestionView, TitledCodeView } from '../case-views/documents.view.js';

export class IntakeChannelView {
  @IsIn(channels)
  readonly channel!: Channel;

  /** Where the result may be handed out, the usual place first. */
  @IsArray()
  @IsIn(channels, { each: true })
  readonly handouts!: readonly Channel[];

  /** Conditions of the electronic flow that are checked before the hand-over to the provider. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => TitledCodeView)
  readonly conditions!: readonly TitledCodeView[];
}

/** What an application under an edition is asked, and through which channels the viewer may take it in; none = another officer does. */
export class IntakeView {
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => IntakeChannelView)
  readonly channels!: readonly IntakeChannelView[];

  /** The answers decide which documents and data are asked for. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => QuestionView)
  readonly questions!: readonly QuestionView[];

  /** The edition asks for the applicant's consent to the use of his data. */
  @IsBoolean()
  readonly consentAsked!: boolean;
}

/** The documents of a channel under the answers given so far. */
export class NeededDocumentsView {
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => DocumentNeedView)
  readonly documents!: readonly DocumentNeedView[];
}
