import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { disposition, type Locale, Public, ReaderLocale } from '#platform';
import { listCalendarYear } from '../calendar/calendar-listing.js';
import type { CalendarListing } from '../calendar/calendar-listing.js';
import { kzCalendar } from '../calendar/kz-calendar.js';
import { yearFile } from '../calendar/year-file.js';
import { explainDeadline } from '../deadline-of.js';
import type { ExplainedDeadline } from '../deadline.js';
import { workingMoment, type WorkingMoment } from '../working-moment.js';
import { CalendarYearView } from './calendar-year.view.js';
import { LegalDeadlineBody } from './legal-deadline.body.js';
import { LegalDeadlineView } from './legal-deadline.view.js';
import { WorkingMomentQuery } from './working-moment.query.js';
import { WorkingMomentView } from './working-moment.view.js';
import { YearFileQuery } from './year-file.query.js';

/** Open to everybody: applicants and lawyers may check a date without an account. */
@Public()
@ApiTags('legal-time')
@Controller('legal-time')
export class LegalTimeController {
  /** When a term ends and why; changes nothing. */
  @Post('deadline')
  @HttpCode(200)
  @ApiOkResponse({ type: LegalDeadlineView })
  deadline(@Body() body: LegalDeadlineBody): ExplainedDeadline {
    return explainDeadline(body);
  }

  /** Whether a place works at a moment: a day off, lunch or the night is said with its reason. */
  @Get('working-moment')
  @ApiOkResponse({ type: WorkingMomentView })
  workingMoment(@Query() { at, place, zone }: WorkingMomentQuery): WorkingMoment {
    return workingMoment(at, place, zone);
  }

  /** The year's holidays, days off in lieu and transfers with their sources. */
  @Get('calendar/:year')
  @ApiOkResponse({ type: CalendarYearView })
  calendar(@Param('year', ParseIntPipe) year: number): CalendarListing {
    return listCalendarYear(kzCalendar(), year);
  }

  /** The year as the file in which a change of it is written. */
  @Get('calendar/:year/file')
  @ApiProduces('application/yaml')
  @ApiOkResponse({ schema: { type: 'string' } })
  yearFile(
    @Param('year', ParseIntPipe) year: number,
    @Query() { lang }: YearFileQuery,
    @ReaderLocale() locale: Locale,
  ): StreamableFile {
    return new StreamableFile(Buffer.from(yearFile(kzCalendar(), year, lang ?? locale)), {
      type: 'application/yaml; charset=utf-8',
      disposition: disposition('attachment', `${String(year)}.yaml`),
    });
  }
}
