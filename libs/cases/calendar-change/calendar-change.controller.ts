import { Body, Controller, HttpCode, Post, type StreamableFile } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiExtraModels, ApiOkResponse, ApiTags, getSchemaPath } from '@nestjs/swagger';
import { Allow, CurrentViewer, type Viewer } from '#identity';
import { CommandHeaders, Logger, ndjson } from '#platform';
import { ApplyCalendarBody } from './apply-calendar.body.js';
import { ApplyCalendar } from './apply-calendar.command.js';
import { calendarLines } from './calendar-change.view.js';
import { PreviewCalendarBody } from './preview-calendar.body.js';
import { PreviewCalendar } from './preview-calendar.query.js';

/** One line of JSON for each case, and in between how far the run has come. */
const LINES = {
  content: {
    'application/x-ndjson': { schema: { oneOf: calendarLines.map((line) => ({ $ref: getSchemaPath(line) })) } },
  },
};

/** What a change of the calendar does to due dates that were set. */
@ApiTags('calendar')
@ApiExtraModels(...calendarLines)
@Controller('calendar')
export class CalendarChangeController {
  constructor(
    private readonly queries: QueryBus,
    private readonly commands: CommandBus,
    private readonly logger: Logger,
  ) {}

  /** Open cases of the administrator's scope whose dates would be others; changes nothing. */
  @Post('preview')
  @HttpCode(200)
  @Allow('administrator')
  @ApiOkResponse(LINES)
  async preview(@Body() body: PreviewCalendarBody, @CurrentViewer() viewer: Viewer): Promise<StreamableFile> {
    return ndjson(await this.queries.execute(new PreviewCalendar(body, viewer)), this.logger);
  }

  /** Sets the dates that the running calendar gives, each with its cause in the case's history. May be run again. */
  @Post('apply')
  @HttpCode(200)
  @Allow('administrator')
  @ApiOkResponse(LINES)
  async apply(
    @Body() body: ApplyCalendarBody,
    @CurrentViewer() viewer: Viewer,
    @CommandHeaders() headers: CommandHeaders,
  ): Promise<StreamableFile> {
    return ndjson(await this.commands.execute(new ApplyCalendar(body, { viewer, headers })), this.logger);
  }
}
