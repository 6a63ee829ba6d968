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

/** A deadline with all that is needed to say why. */
export interface Reckoning {
  readonly calendar: Calendar;
  /** Of the place the term is counted at. */
  readonly schedule: Schedule;
  /** Of the place the start happened at. */
  readonly receivedBy: Schedule;
  readonly zone: ZoneTable;
  readonly term: TermAmount;
  readonly from: LocalMoment;
  /** Legal receipt later than the event. */
  readonly receipt: Shift | null;
  /** Minutes and hours only: the first working moment later than the receipt. */
  readonly running: Shift | null;
  /** The day after which days are counted, or the moment from which time runs. */
  readonly start: LocalMoment;
  /** Last day as counted, before it moves off a day off. */
  readonly lastCounted: DayNumber;
  readonly due: LocalMoment;
}

/** Applies the rules of АППК 64 and 76 to a term. */
export function reckon(request: DeadlineRequest, calendar: Calendar): Reckoning {
  const term = termAmount(request.amount, request.unit);
  const schedule = scheduleOf(calendar, request.place);
  const zone = zoneTable(request.zone ?? DEFAULT_ZONE);
  const from = toLocal(zone, instantOf(request.from));
  assertKnown(calendar, from.day);
  const receivedBy = scheduleOf(calendar, request.receivedAt ?? request.place);
  const receipt = receiptShift(calendar, receivedBy, from);
  const received = receipt?.to ?? from;
  const common = { calendar, schedule, receivedBy, zone, term, from, receipt };
  return isInDays(term)
    ? { ...common, ...inDays(calendar, schedule, term, received) }
    : { ...common, ...inTime(calendar, schedule, term, received) };
}

/** @throws DomainError `invalid`/`invalid-place` */
export function scheduleOf({ schedules }: Calendar, place: Place): Schedule {
  if (!Object.hasOwn(schedules, place)) throw new DomainError('invalid', 'invalid-place', { field: 'place' });
  return schedules[place];
}

type Counted = Pick<Reckoning, 'running' | 'start' | 'lastCounted' | 'due'>;

function inDays(calendar: Calendar, schedule: Schedule, term: TermInDays, start: LocalMoment): Counted {
  const lastCounted = lastDayOf(calendar, schedule, term, start.day);
  const day = workingDayFrom(calendar, schedule.week, lastCounted);
  return { running: null, start, lastCounted, due: { day, time: schedule.closes } };
}

function lastDayOf(calendar: Calendar, schedule: Schedule, term: TermInDays, start: DayNumber): DayNumber {
  if (term.kind === 'working-days') return workingDayAfter(calendar, schedule.week, start, term.count);
  const last = start + term.count;
  assertKnown(calendar, last);
  return last;
}

function inTime(calendar: Calendar, schedule: Schedule, term: TermInTime, received: LocalMoment): Counted {
  const running = runningShift(calendar, schedule, received);
  const start = running?.to ?? received;
  const due = runWorkingTime(calendar, schedule, start, workingTimeOf(term));
  return { running, start, lastCounted: due.day, due };
}
