import { Controller, Get, Query, Req, type StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiExtraModels, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { IsBoolean, IsIn, IsInt, IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';
import { ActingViewers, Allow, CurrentViewer, SESSION_COOKIE, SessionReader, SignedIn, type Viewer } from '#identity';
import { eventStream } from '#platform';
import { type Activity, activities } from '#regulations';
import { type DueWindow, dueWindows } from '../case-views/due-window.js';
import { AtLeast, ReadYourWrites } from '../case-views/reading.js';
import { FindOfficerQueue } from './find-officer-queue.query.js';
import { FindUnattended } from './find-unattended.query.js';
import { LiveQueue } from './live-queue.js';
import { QueueChanged } from './live-queue.view.js';
import { QueueView } from './officer-queue.view.js';
import { UnattendedView } from './unattended.view.js';

export class QueueQuery extends AtLeast {
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(200)
  limit?: number;

  /** `next` of the page before. */
  @IsOptional()
  @Matches(/^[0-9A-Za-z:.~-]{1,100}$/)
  after?: string;

  /** Cases to pass over: for whoever looks at a place in the middle of a long queue. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(100_000)
  skip?: number;

  /** What is to be done. */
  @IsOptional()
  @IsIn(activities)
  activity?: Activity;

  @IsOptional()
  @Matches(/^[a-z0-9-]{1,80}$/)
  service?: string;

  /** Overdue, or due until the end of the body's day or week. */
  @IsOptional()
  @IsIn(dueWindows)
  due?: DueWindow;

  /** With the work of those for whom the viewer acts; not where `X-Acting-For` says for whom he acts. */
  @IsOptional()
  @IsBoolean()
  deputising?: boolean;

  /** Of these the work of one alone, the viewer or one who is away. */
  @IsOptional()
  @IsUUID()
  whose?: string;
}

export class LiveQueueQuery {
  /** What the header `X-Acting-For` says elsewhere; a stream of events has no headers of its own. */
  @IsOptional()
  @IsUUID()
  actingFor?: string;
}

@ApiTags('cases')
@ApiExtraModels(QueueChanged)
@Controller('queue')
export class OfficerQueueController {
  constructor(
    private readonly queries: QueryBus,
    private readonly writes: ReadYourWrites,
    private readonly live: LiveQueue,
    private readonly sessions: SessionReader,
    private readonly acting: ActingViewers,
  ) {}

  /** Open cases in which it is the viewer's turn, what is due first in front. */
  @Get()
  @SignedIn()
  @ApiOkResponse({ type: QueueView })
  async findOfficerQueue(@Query() query: QueueQuery, @CurrentViewer() viewer: Viewer): Promise<QueueView> {
    await this.writes.reached(query);
    const { limit = 50, skip = 0, after, deputising = false, activity, service, due, whose } = query;
    const absent = deputising ? this.acting.actedForBy(viewer) : [];
    const filter = { activity, service, due, whose };
    return this.queries.execute(new FindOfficerQueue([viewer, ...absent], { limit, skip, after }, filter));
  }

  /**
   * Server-sent events: `event: changed` with a `QueueChanged` when something moved among what waits for the viewer and those for whom he acts, at most
   * one a second, and a comment now and then. Ends with the session.
   */
  @Get('live')
  @SignedIn()
  @ApiProduces('text/event-stream')
  @ApiOkResponse({ schema: { type: 'string' } })
  followQueue(@Req() request: FastifyRequest, @Query() { actingFor }: LiveQueueQuery): StreamableFile {
    const token = request.cookies[SESSION_COOKIE];
    const viewersNow = async (): Promise<readonly Viewer[]> => {
      const session = await this.sessions.read(token);
      const viewer = session === null ? null : this.acting.find(session.viewer, actingFor);
      return viewer === null ? [] : [viewer, ...this.acting.actedForBy(viewer)];
    };
    return eventStream(request, (gone) => this.live.events(gone, viewersNow));
  }

  /** Open cases of the head's body whose executor no longer works in it: they wait to be given to another. */
  @Get('unattended')
  @Allow('head')
  @ApiOkResponse({ type: UnattendedView })
  async findUnattended(@Query() query: AtLeast, @CurrentViewer() viewer: Viewer): Promise<UnattendedView> {
    await this.writes.reached(query);
    return this.queries.execute(new FindUnattended(viewer));
  }
}
