import { Type } from 'class-transformer';
import { IsArray, IsBoolean, IsIn, IsInt, IsString, ValidateNested } from 'class-validator';
import { mediaTypes } from '#files';
import type { Channel, Role } from '#regulations';
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

/** A channel through which others take applications in. */
export class IntakeElsewhereView {
  @IsIn(channels)
  readonly channel!: Channel;

  /** Whoever does there. */
  @IsString()
  readonly role!: Role;
}

/** Scans that may be attached to the documents once the application is taken in. */
export class FileRulesView {
  /** Bytes that one file may have. */
  @IsInt()
  readonly limit!: number;

  @IsArray()
  @IsIn(mediaTypes, { each: true })
  readonly kinds!: readonly (typeof mediaTypes)[number][];
}

/** What an application under an edition is asked, and through which channels the viewer may take it in; none = another officer does. */
export class IntakeView {
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => IntakeChannelView)
  readonly channels!: readonly IntakeChannelView[];

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => IntakeElsewhereView)
  readonly elsewhere!: readonly IntakeElsewhereView[];

  @ValidateNested()
  @Type(() => FileRulesView)
  readonly files!: FileRulesView;

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
