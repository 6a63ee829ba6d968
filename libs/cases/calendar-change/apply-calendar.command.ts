import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStoreUnavailable } from '#event-store';
import { BodyDirectory } from '#identity';
import { kzCalendar } from '#legal-time';
import { Clock, Logger } from '#platform';
import { ReadModelReader } from '#read-models';
import { CaseDesk, type CommandOrigin } from '../case-commands/case-desk.js';
import { legalTimeBy } from '../case-commands/legal-time.js';
import { recalculateDueDates, type RecalculateInput } from '../domain/recalculation.js';
import type { MovedDue } from '../domain/term-events.js';
import type { ApplyCalendarBody } from './apply-calendar.body.js';
import type { CalendarLine, CaseDuesMoved, CaseDuesUnknown } from './calendar-change.view.js';
import { memoised } from './memoised-legal-time.js';
import { isFault, movedLine, Tally, unknownLine } from './moved-lines.js';
import { type Found, OpenDues } from './open-dues.js';

export class ApplyCalendar extends Command<AsyncIterable<CalendarLine>> {
  constructor(
    readonly body: ApplyCalendarBody,
    readonly origin: CommandOrigin,
  ) {
    super();
  }
}

/** Appends that meet share a flush to disk. */
const AT_ONCE = 20;

/**
 * Writes the dates that the running calendar gives into every open case whose own are others. The read models say which
 * cases to ask, each case decides for itself, and nothing is written where nothing moves: a run that was broken off is
 * simply begun again.
 */
@CommandHandler(ApplyCalendar)
export class ApplyCalendarHandler implements ICommandHandler<ApplyCalendar> {
  constructor(
    private readonly desk: CaseDesk,
    private readonly reader: ReadModelReader,
    private readonly bodies: BodyDirectory,
    private readonly clock: Clock,
    private readonly logger: Logger,
  ) {}

  execute({ body, origin }: ApplyCalendar): Promise<AsyncIterable<CalendarLine>> {
    const calendar = kzCalendar();
    const legalTime = memoised(legalTimeBy(calendar));
    const { scope } = origin.viewer;
    const act = { ...this.desk.act(origin, {}), legalTime };
    const input = { cause: body.cause, calendar: calendar.version, scope, act };
    return Promise.resolve(this.#lines(new OpenDues(this.reader, scope, legalTime, this.clock.now()), input, origin));
  }

  async *#lines(
    dues: OpenDues,
    input: RecalculateInput,
    origin: CommandOrigin,
  ): AsyncGenerator<CalendarLine, void, undefined> {
    yield { type: 'begun', calendar: input.calendar, cases: dues.count(), days: [] };
    const tally = new Tally();
    let last = 0;
    for await (const { checked, found } of dues.pages()) {
      for (let from = 0; from < found.length; from += AT_ONCE) {
        const some = found.slice(from, from + AT_ONCE);
        const lines = await Promise.all(some.map((each) => this.#write(each, input, origin)));
        for (const line of lines) {
          if (line === null) continue;
          tally.add(line);
          yield line;
        }
      }
      last = checked;
      yield { type: 'progress', checked };
    }
    yield { type: 'done', checked: last, ...tally.counts };
  }

  /** What was written; nothing where the case had the dates already, as the read models did not know yet. */
  async #write(
    found: Found,
    input: RecalculateInput,
    origin: CommandOrigin,
  ): Promise<CaseDuesMoved | CaseDuesUnknown | null> {
    const { row } = found;
    if (isFault(found)) return unknownLine(row, found.fault);
    let written: readonly MovedDue[] = [];
    try {
      await this.desk.decideInPassing(row.case_id, origin, (file) => {
        const events = recalculateDueDates(file, input);
        written = events.flatMap(({ data }) => ('moved' in data ? data.moved : []));
        return events;
      });
    } catch (error) {
      if (error instanceof EventStoreUnavailable) throw error;
      this.logger.error({ caseId: row.case_id, err: error }, 'due dates of a case cannot be counted anew');
      return unknownLine(row, codeOf(error));
    }
    return written.length === 0 ? null : movedLine(row, written, found.judgedAt, this.bodies);
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'internal';
}
