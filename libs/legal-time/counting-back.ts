import { DomainError } from '#platform';
import type { Calendar } from './calendar/calendar.js';
import { kzCalendar } from './calendar/kz-calendar.js';
import type { ExplainedDeadline, Place } from './deadline.js';
import { explainBack } from './explain/back-lines.js';
import { legalDay } from './legal-day.js';
import { countBack } from './term/count-back.js';
import type { BackReckoning } from './term/count-back.js';
import { DEFAULT_ZONE, scheduleOf } from './term/reckon.js';
import { calendarDays, isInDays, termAmount } from './term/term-amount.js';
import { instantOf, isoInstant } from './zones/instant.js';
import { toInstant, toLocal } from './zones/local-moment.js';
import { zoneTable } from './zones/zone-table.js';
import type { ZoneTable } from './zones/zone-table.js';

export interface NoticeRequest {
  /** The end before which so much must remain, ISO-8601 UTC: a term's end or the planned moment of an act. */
  readonly before: string;
  /** Positive whole number. */
  readonly amount: number;
  readonly unit: 'working-day' | 'calendar-day';
  /** Whose days count and whose closing hour is the latest moment. */
  readonly place: Place;
  readonly zone?: string;
  /** What demands the notice, as the explanation cites it. */
  readonly source?: string;
}

/**
 * The latest moment at which a notice may be sent so that the days remain whole before the end: the closing hour of the
 * day after which they begin. A day that ends before its working hours do is not whole and does not count.
 * @throws DomainError as `deadlineOf`
 */
export function latestNotice(request: NoticeRequest, calendar: Calendar = kzCalendar()): ExplainedDeadline {
  const { before, amount, unit, place, source = null } = request;
  const zone = zoneTable(request.zone ?? DEFAULT_ZONE);
  const term = termAmount(amount, unit);
  if (!isInDays(term)) throw new DomainError('invalid', 'invalid-unit', { field: 'unit' });
  const end = toLocal(zone, instantOf(before, 'before'));
  return explained(countBack(calendar, scheduleOf(calendar, place), term, end), zone, source);
}

export interface FilingLimitRequest {
  /** Last day on which what is to be extended still holds, `YYYY-MM-DD`. */
  readonly expiresOn: string;
  /** At least so many calendar days before it must be filed. */
  readonly calendarDays: number;
  readonly place: Place;
  readonly zone?: string;
  readonly source?: string;
}

/** The latest moment to file at least so many calendar days before something expires. */
export function latestFiling(request: FilingLimitRequest, calendar: Calendar = kzCalendar()): ExplainedDeadline {
  const zone = zoneTable(request.zone ?? DEFAULT_ZONE);
  const end = { day: legalDay(request.expiresOn, 'expiresOn'), time: null };
  const term = calendarDays(request.calendarDays);
  return explained(countBack(calendar, scheduleOf(calendar, request.place), term, end), zone, request.source ?? null);
}

function explained(reckoning: BackReckoning, zone: ZoneTable, source: string | null): ExplainedDeadline {
  return {
    dueAt: isoInstant(toInstant(zone, reckoning.latest)),
    calendar: reckoning.calendar.version,
    explanation: explainBack(reckoning, source),
  };
}
