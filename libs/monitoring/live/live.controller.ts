import { Controller, Get, Req, type StreamableFile } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { SESSION_COOKIE, SessionReader } from '#identity';
import { eventStream } from '#platform';
import { WatchesBoard } from '../sight/watches-board.js';
import { LiveChanges } from './live-changes.js';
import { BoardChanged } from './live.view.js';

@ApiTags('monitoring')
@ApiExtraModels(BoardChanged)
@Controller('monitoring/live')
@WatchesBoard()
export class LiveController {
  constructor(
    private readonly changes: LiveChanges,
    private readonly sessions: SessionReader,
  ) {}

  /**
   * Server-sent events: `event: changed` with a `BoardChanged` when something changed, at most four times a second, and a comment
   * now and then. Ends with the session.
   */
  @Get()
  @ApiProduces('text/event-stream')
  @ApiOkResponse({ schema: { type: 'string' } })
  follow(@Req() request: FastifyRequest): StreamableFile {
    const token = request.cookies[SESSION_COOKIE];
    const mayGoOn = async (): Promise<boolean> => (await this.sessions.read(token)) !== null;
    return eventStream(request, (gone) => this.changes.events(gone, mayGoOn));
  }
}
