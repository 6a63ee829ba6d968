import { Controller, Get, Param, ParseIntPipe, ParseUUIDPipe, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { GetMoment, GetRawEvent, GetReplay, MomentView, RawEventView, ReadYourWrites, ReplayView } from '#cases';
import { Allow, CurrentViewer, type Viewer } from '#identity';
import { CorrelationId } from '#platform';
import { LookDesk, type Sight } from '../look-commands/look-desk.js';
import { LookQuery, MomentQuery, ReplayQuery } from './look.query.js';

/** The past of a case, for auditors. Each look is recorded before anything is shown. */
@ApiTags('audit')
@Controller('cases')
@Allow('auditor')
export class ReplayController {
  constructor(
    private readonly queries: QueryBus,
    private readonly writes: ReadYourWrites,
    private readonly desk: LookDesk,
  ) {}

  /** The moments of the case: one after each event. */
  @Get(':caseId/replay')
  @ApiOkResponse({ type: ReplayView })
  async getReplay(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Query() query: ReplayQuery,
    @CurrentViewer() viewer: Viewer,
    @CorrelationId() correlationId: string,
  ): Promise<ReplayView> {
    await this.#look(query, { caseId, what: 'replay' }, viewer, correlationId);
    return this.queries.execute(new GetReplay(caseId, query.by ?? 'known', viewer));
  }

  /** The whole case as it stood after the event of that revision. */
  @Get(':caseId/replay/:revision')
  @ApiOkResponse({ type: MomentView })
  async getMoment(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Param('revision', ParseIntPipe) revision: number,
    @Query() query: MomentQuery,
    @CurrentViewer() viewer: Viewer,
    @CorrelationId() correlationId: string,
  ): Promise<MomentView> {
    await this.#look(query, { caseId, what: 'replay' }, viewer, correlationId);
    const { by = 'known', against = null } = query;
    return this.queries.execute(new GetMoment(caseId, revision, by, against, viewer));
  }

  /** The event itself, personal values opened. */
  @Get(':caseId/replay/:revision/raw')
  @ApiOkResponse({ type: RawEventView })
  async getRawEvent(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Param('revision', ParseIntPipe) revision: number,
    @Query() query: LookQuery,
    @CurrentViewer() viewer: Viewer,
    @CorrelationId() correlationId: string,
  ): Promise<RawEventView> {
    await this.#look(query, { caseId, what: 'raw-event', revision }, viewer, correlationId);
    return this.queries.execute(new GetRawEvent(caseId, revision, viewer));
  }

  async #look(query: LookQuery, sight: Sight, viewer: Viewer, correlationId: string): Promise<void> {
    await this.writes.reached(query);
    await this.desk.note({ lookId: query.look, viewer, correlationId }, sight);
  }
}
