import { type Calendar, compareCalendars, kzCalendar } from '#legal-time';
import type { BodyDirectory } from '#identity';
import { editions } from '#regulations';
import { dueTitle } from '../case-views/term-title.js';
import type { MovedDue } from '../domain/term-events.js';
import type { CalendarDayChange, CaseDuesMoved, CaseDuesUnknown, MovedDueView } from './calendar-change.view.js';
import type { Found, OpenRow } from './open-dues.js';

/** Days on which the calendar counts otherwise than the one the program runs with. */
export function dayChanges(calendar: Calendar): CalendarDayChange[] {
  return compareCalendars(kzCalendar(), calendar)
    .days.filter(({ changesCounting }) => changesCounting)
    .map(({ date, weeks, before, after }) => {
      return { date, weeks, workingBefore: before.working, workingAfter: after.working };
    });
}

export function movedLine(
  row: OpenRow,
  moved: readonly MovedDue[],
  judgedAt: string,
  bodies: BodyDirectory,
): CaseDuesMoved {
  const edition = editions.get(row.edition_id, row.edition_revision);
  const { id, name } = bodies.get(row.provider_id);
  return {
    type: 'moved',
    caseId: row.case_id,
    incomingNumber: row.incoming_number,
    serviceTitle: edition.service.title,
    provider: { id, name },
    zone: row.zone,
    archive: row.archive === 1,
    dues: moved.map((due) => ({
      ...due,
      title: dueTitle(edition, due.of, row.step),
      overdue: overdueBy(due, judgedAt),
    })),
  };
}

export function unknownLine(
  { case_id: caseId, incoming_number: incomingNumber }: OpenRow,
  code: string,
): CaseDuesUnknown {
  return { type: 'unknown', caseId, incomingNumber, code };
}

function overdueBy({ from, to }: MovedDue, judgedAt: string): MovedDueView['overdue'] {
  const [before, after] = [from < judgedAt, to < judgedAt];
  if (before === after) return null;
  return after ? 'now' : 'no-longer';
}

/** What a run amounts to, line by line. */
export class Tally {
  readonly counts = { moved: 0, nowOverdue: 0, noLongerOverdue: 0, unknown: 0 };

  add(line: CaseDuesMoved | CaseDuesUnknown): void {
    if (line.type === 'unknown') {
      this.counts.unknown += 1;
      return;
    }
    const becomes = (overdue: MovedDueView['overdue']): number =>
      line.dues.some((due) => due.overdue === overdue) ? 1 : 0;
    this.counts.moved += 1;
    this.counts.nowOverdue += becomes('now');
    this.counts.noLongerOverdue += becomes('no-longer');
  }
}

export function isFault(found: Found): found is Extract<Found, { fault: string }> {
  return 'fault' in found;
}
