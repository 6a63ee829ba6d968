import { DomainError } from '#platform';
import type { Calendar, Schedule } from '../calendar/calendar.js';
import type { DayNumber } from '../calendar/day-number.js';
import type { DeadlineRequest, Place } from '../deadline.js';
import { instantOf } from '../zones/instant.js';
import { toLocal } from '../zones/local-moment.js';
import type { LocalMoment } from '../zones/local-moment.js';
import { zoneTable } from '../zones/zone-table.js';
import type { ZoneTable } from '../zones/zone-table.js';
import { assertKnown, workingDayAfter, workingDayFrom } from './count-days.js';
import { receiptShift, runningShift } from './start.js';
import type { Shift } from './start.js';
import { isInDays, termAmount, workingTimeOf } from './term-amount.js';
import type { TermAmount, TermInDays, TermInTime } from './term-amount.js';
import { runWorkingTime } from './working-time.js';

export const DEFAULT_ZONE = 'Asia/Almaty';

/** A term and where its counting begins, by the rules of АППК 64 and 76. */
export interface StartedTerm<Term extends TermAmount = TermAmount> {
  readonly calendar: Calendar;
  /** Of the place the term is counted at. */
  readonly schedule: Schedule;
  /** Of the place the start happened at. */
  readonly receivedBy: Schedule;
  readonly zone: ZoneTable;
  readonly term: Term;
  readonly from: LocalMoment;
  /** Legal receipt later than the event. */
  readonly receipt: Shift | null;
  /** Minutes and hours only: the first working moment later than the receipt. */
  readonly running: Shift | null;
  /** The day after which days are counted, or the moment from which time runs. */
  readonly start: LocalMoment;
}

/** Where a term ends. */
export interface TermEnd {
  /** Last day as counted, before it moves off a day off. */
  readonly lastCounted: DayNumber;
  readonly due: LocalMoment;
}

/** A deadline with all that is needed to say why. */
export interface Reckoning extends StartedTerm, TermEnd {}

export function reckon(request: DeadlineRequest, calendar: Calendar): Reckoning {
  const started = startTerm(request, calendar);
  return { ...started, ...(isStartedInDays(started) ? inDays(started) : inTime(started)) };
}

export function startTerm(
  request: DeadlineRequest,
  calendar: Calendar,
): StartedTerm<TermInDays> | StartedTerm<TermInTime> {
  const term = termAmount(request.amount, request.unit);
  const schedule = scheduleOf(calendar, request.place);
  const zone = zoneTable(request.zone ?? DEFAULT_ZONE);
  const from = toLocal(zone, instantOf(request.from));
  assertKnown(calendar, from.day);
  const receivedBy = scheduleOf(calendar, request.receivedAt ?? request.place);
  const receipt = receiptShift(calendar, receivedBy, from);
  const received = receipt?.to ?? from;
  const common = { calendar, schedule, receivedBy, zone, from, receipt };
  if (isInDays(term)) return { ...common, term, running: null, start: received };
  const running = runningShift(calendar, schedule, received);
  return { ...common, term, running, start: running?.to ?? received };
}

export function isStartedInDays(started: StartedTerm): started is StartedTerm<TermInDays> {
  return isInDays(started.term);
}

/** @throws DomainError `invalid`/`invalid-place` */
export function scheduleOf({ schedules }: Calendar, place: Place): Schedule {
  if (!Object.hasOwn(schedules, place)) throw new DomainError('invalid', 'invalid-place', { field: 'place' });
  return schedules[place];
}

function inDays({ calendar, schedule, term, start }: StartedTerm<TermInDays>): TermEnd {
  const lastCounted = lastDayOf(calendar, schedule, term, start.day);
  const day = workingDayFrom(calendar, schedule.week, lastCounted);
  return { lastCounted, due: { day, time: schedule.closes } };
}

function lastDayOf(calendar: Calendar, schedule: Schedule, term: TermInDays, start: DayNumber): DayNumber {
  if (term.kind === 'working-days') return workingDayAfter(calendar, schedule.week, start, term.count);
  const last = start + term.count;
  assertKnown(calendar, last);
  return last;
}

function inTime({ calendar, schedule, term, start }: StartedTerm<TermInTime>): TermEnd {
  const due = runWorkingTime(calendar, schedule, start, workingTimeOf(term));
  return { lastCounted: due.day, due };
}
