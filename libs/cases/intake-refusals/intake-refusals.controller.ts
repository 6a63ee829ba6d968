import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IsInt, IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';
import { Allow, CurrentViewer, SignedIn, type Viewer } from '#identity';
import { CommandHeaders, WriteAnswer } from '#platform';
import { AtLeast, ReadYourWrites } from '../case-views/reading.js';
import { FindIntakeRefusals } from './find-intake-refusals.query.js';
import { IntakeRefusalsView } from './intake-refusals.view.js';
import { RecordIntakeRefusalBody } from './record-intake-refusal.body.js';
import { RecordIntakeRefusal } from './record-intake-refusal.command.js';

export class IntakeRefusalRecordedAnswer extends WriteAnswer {
  @IsUUID()
  readonly refusalId!: string;
}

export class IntakeRefusalsQuery extends AtLeast {
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(200)
  limit?: number;

  /** `next` of the page before. */
  @IsOptional()
  @Matches(/^[0-9A-Za-z:.~-]{1,100}$/)
  after?: string;
}

/** Requests that a channel's electronic flow turned down before they became cases. */
@ApiTags('intake refusals')
@Controller('intake-refusals')
export class IntakeRefusalsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly writes: ReadYourWrites,
  ) {}

  /** Records that a request failed a condition of the flow. Nothing is kept of who asked. */
  @Post()
  @Allow('portal-gateway', 'operator')
  @ApiCreatedResponse({ type: IntakeRefusalRecordedAnswer })
  recordIntakeRefusal(
    @Body() body: RecordIntakeRefusalBody,
    @CurrentViewer() viewer: Viewer,
    @CommandHeaders() headers: CommandHeaders,
  ): Promise<IntakeRefusalRecordedAnswer> {
    return this.commands.execute(new RecordIntakeRefusal(body, { viewer, headers }));
  }

  @Get()
  @SignedIn()
  @ApiOkResponse({ type: IntakeRefusalsView })
  async findIntakeRefusals(
    @Query() query: IntakeRefusalsQuery,
    @CurrentViewer() viewer: Viewer,
  ): Promise<IntakeRefusalsView> {
    await this.writes.reached(query);
    return this.queries.execute(new FindIntakeRefusals(viewer, query.limit ?? 50, query.after));
  }
}
