import { DomainError } from '#platform';
import type { Calendar } from './calendar/calendar.js';
import { isoDayOf } from './calendar/day-number.js';
import type { DayNumber } from './calendar/day-number.js';
import { kzCalendar } from './calendar/kz-calendar.js';
import { deadlineOf } from './deadline-of.js';
import type { ExplanationLine, Place } from './deadline.js';
import { explainProlongation } from './explain/prolongation-lines.js';
import type { GeneralLawPeriod } from './general-law/general-law.js';
import { periodOn } from './general-law/general-law-on.js';
import { ceilingOf } from './term/ceiling.js';
import { grantedEnd } from './term/granted.js';
import type { Grant } from './term/granted.js';
import { DEFAULT_ZONE, scheduleOf } from './term/reckon.js';
import { instantOf, isoInstant } from './zones/instant.js';
import { toInstant, toLocal } from './zones/local-moment.js';
import { zoneTable } from './zones/zone-table.js';

export interface ProlongationRequest {
  /** Instant the term began, ISO-8601 UTC. */
  readonly startedAt: string;
  /** Instant the term ends as it stands: of the last prolongation, with its pauses. */
  readonly dueAt: string;
  /** Instant of the decision to prolong; general law of that day sets the ceiling. */
  readonly decidedAt: string;
  /** For how much longer, or to which day. */
  readonly by: Grant;
  readonly place: Place;
  readonly zone?: string;
}

export interface ProlongedDeadline {
  readonly dueAt: string;
  readonly calendar: string;
  /** Last day general law allows, `YYYY-MM-DD`; `null` where no source gives a ceiling. */
  readonly ceiling: string | null;
  /** By when the participant must be told, ISO-8601 UTC; `null` where no source gives the term. */
  readonly noticeDueAt: string | null;
  readonly explanation: readonly ExplanationLine[];
}

/**
 * The end of a prolonged term. A prolongation by days is counted from the day after the term's end, by months to the day
 * of the same number, to a day as it says; a last day off moves to the next working day. The day as granted must not lie
 * beyond the ceiling of general law on the day of the decision. A term prolonged by days and then suspended:
 * `deadlineWithPauses` with the days granted, from the end before.
 * @throws DomainError `refused` (`prolongation-after-end`, `prolongation-beyond-ceiling`), `invalid` (`prolongation-not-later`
 * and as `deadlineOf`)
 */
export function prolongedDeadline(request: ProlongationRequest, calendar: Calendar = kzCalendar()): ProlongedDeadline {
  const zone = zoneTable(request.zone ?? DEFAULT_ZONE);
  const schedule = scheduleOf(calendar, request.place);
  const dayOf = (instant: string, field: string): DayNumber => toLocal(zone, instantOf(instant, field)).day;
  const [decided, due] = [dayOf(request.decidedAt, 'decidedAt'), dayOf(request.dueAt, 'dueAt')];
  if (instantOf(request.decidedAt, 'decidedAt') > instantOf(request.dueAt, 'dueAt'))
    throw new DomainError('refused', 'prolongation-after-end', { dueOn: isoDayOf(due) });
  const law = periodOn(decided);
  const granted = grantedEnd(calendar, schedule.week, due, request.by);
  const ceiling = ceilingOf(law, decided, dayOf(request.startedAt, 'startedAt'));
  if (ceiling.day !== null && granted.counted > ceiling.day)
    throw new DomainError('refused', 'prolongation-beyond-ceiling', { ceiling: isoDayOf(ceiling.day) });
  const end = { day: granted.lastDay, time: schedule.closes };
  const noticeDueAt = noticeOf(law, request, calendar);
  return {
    dueAt: isoInstant(toInstant(zone, end)),
    calendar: calendar.version,
    ceiling: ceiling.day === null ? null : isoDayOf(ceiling.day),
    noticeDueAt,
    explanation: explainProlongation({
      ...{ calendar, schedule, law, by: request.by, decided, due, granted, ceiling, end },
      notice: noticeDueAt === null ? null : dayOf(noticeDueAt, 'notice'),
    }),
  };
}

function noticeOf(law: GeneralLawPeriod, request: ProlongationRequest, calendar: Calendar): string | null {
  const { prolongationNotice: term } = law.terms;
  if (term.value === null) return null;
  const { decidedAt: from, place, zone } = request;
  const counted = { from, amount: term.value, unit: 'working-day', place } as const;
  return deadlineOf(zone === undefined ? counted : { ...counted, zone }, calendar).dueAt;
}
