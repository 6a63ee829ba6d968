import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, Matches, Min } from 'class-validator';
import { CurrentViewer, SignedIn, type Viewer } from '#identity';
import type { Answer, Channel } from '#regulations';
import { channels } from '../case-commands/channels.js';
import { FindIntake } from './find-intake.query.js';
import { IntakeView, NeededDocumentsView } from './find-intake.view.js';
import { FindNeededDocuments } from './find-needed-documents.query.js';

export class NeededDocumentsQuery {
  @IsIn(channels)
  channel!: Channel;

  /** Of the edition; the newest unless given. */
  @IsOptional()
  @IsInt()
  @Min(1)
  revision?: number;

  /** Answers given so far: `married:yes,child-born-abroad:no`. */
  @IsOptional()
  @Matches(/^[a-z0-9-]{1,80}:(yes|no)(,[a-z0-9-]{1,80}:(yes|no)){0,59}$/)
  answers?: string;

  /** Codes of documents that are there: `application,identity-document`. */
  @IsOptional()
  @Matches(/^[a-z0-9-]{1,80}(,[a-z0-9-]{1,80}){0,59}$/)
  handedIn?: string;
}

@ApiTags('cases')
@Controller('intake')
@SignedIn()
export class FindIntakeController {
  constructor(private readonly queries: QueryBus) {}

  /** How the viewer may take in an application under an edition, and what it asks. */
  @Get(':editionId')
  @ApiOkResponse({ type: IntakeView })
  findIntake(@Param('editionId') editionId: string, @CurrentViewer() viewer: Viewer): Promise<IntakeView> {
    return this.queries.execute(new FindIntake(editionId, viewer));
  }

  /** Which documents of the channel's list are asked for under the answers given so far, and which of them are there. */
  @Get(':editionId/documents')
  @ApiOkResponse({ type: NeededDocumentsView })
  findNeededDocuments(
    @Param('editionId') editionId: string,
    @Query() { channel, revision, answers, handedIn }: NeededDocumentsQuery,
  ): Promise<NeededDocumentsView> {
    const codes = handedIn?.split(',') ?? [];
    return this.queries.execute(new FindNeededDocuments(editionId, revision, channel, answersIn(answers), codes));
  }
}

function answersIn(text: string | undefined): Answer[] {
  return (text?.split(',') ?? []).map((pair) => {
    const [question = '', answer] = pair.split(':');
    return { question, answer: answer === 'yes' };
  });
}
