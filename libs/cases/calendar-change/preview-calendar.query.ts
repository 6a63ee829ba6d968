import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { BodyDirectory, type Viewer } from '#identity';
import { type Calendar, kzCalendar } from '#legal-time';
import { Clock } from '#platform';
import { ReadModelReader } from '#read-models';
import { legalTimeBy } from '../case-commands/legal-time.js';
import type { CalendarLine } from './calendar-change.view.js';
import { memoised } from './memoised-legal-time.js';
import { dayChanges, isFault, movedLine, Tally, unknownLine } from './moved-lines.js';
import { OpenDues } from './open-dues.js';
import type { PreviewCalendarBody } from './preview-calendar.body.js';
import { calendarWith } from './year-file.js';

export class PreviewCalendar extends Query<AsyncIterable<CalendarLine>> {
  constructor(
    readonly body: PreviewCalendarBody,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

/** Which open cases would have other due dates. Reads the read models alone and changes nothing. */
@QueryHandler(PreviewCalendar)
export class PreviewCalendarHandler implements IQueryHandler<PreviewCalendar> {
  constructor(
    private readonly reader: ReadModelReader,
    private readonly bodies: BodyDirectory,
    private readonly clock: Clock,
  ) {}

  /** @throws InvalidInput naming every fault of the year's file */
  execute({ body: { yearFile, namesFile }, viewer }: PreviewCalendar): Promise<AsyncIterable<CalendarLine>> {
    const calendar = yearFile === undefined ? kzCalendar() : calendarWith(yearFile, namesFile);
    const legalTime = memoised(legalTimeBy(calendar));
    return Promise.resolve(this.#lines(calendar, new OpenDues(this.reader, viewer.scope, legalTime, this.clock.now())));
  }

  async *#lines(calendar: Calendar, dues: OpenDues): AsyncGenerator<CalendarLine, void, undefined> {
    yield { type: 'begun', calendar: calendar.version, cases: dues.count(), days: dayChanges(calendar) };
    const tally = new Tally();
    let last = 0;
    for await (const { checked, found } of dues.pages()) {
      for (const each of found) {
        const line = isFault(each)
          ? unknownLine(each.row, each.fault)
          : movedLine(each.row, each.moved, each.judgedAt, this.bodies);
        tally.add(line);
        yield line;
      }
      last = checked;
      yield { type: 'progress', checked };
    }
    yield { type: 'done', checked: last, ...tally.counts };
  }
}
