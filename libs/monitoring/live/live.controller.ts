import { Readable } from 'node:stream';
import { Controller, Get, Req, StreamableFile } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { SESSION_COOKIE, SessionReader } from '#identity';
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
    const gone = new AbortController();
    const token = request.cookies[SESSION_COOKIE];
    const mayGoOn = async (): Promise<boolean> => (await this.sessions.read(token)) !== null;
    const stream = Readable.from(this.changes.events(gone.signal, mayGoOn));
    stream.once('close', () => {
      gone.abort();
    });
    request.raw.once('close', () => {
      gone.abort();
    });
    return new StreamableFile(stream, { type: 'text/event-stream; charset=utf-8' });
  }
}
