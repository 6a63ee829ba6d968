import type { LocalizedText } from '#regulations';
import type { Calendar, DayReason, DayStatus } from './calendar.js';
import type { WeekKind, Weeks } from './calendar-data.js';
import { isoDayOf } from './day-number.js';
import type { DayNumber } from './day-number.js';

/** What a day is in one of the calendars. */
export interface ComparedDay {
  readonly working: boolean;
  readonly reason: DayReason;
  readonly name: LocalizedText | null;
  /** The other end of a transfer, or the holiday a substitute stands for. */
  readonly related: string | null;
  readonly source: string | null;
}

export interface DayDifference {
  readonly date: string;
  /** The weeks in which the day differs in this way. */
  readonly weeks: Weeks;
  readonly before: ComparedDay;
  readonly after: ComparedDay;
  /** The day works in one calendar and not in the other: terms that pass it end on another day. */
  readonly changesCounting: boolean;
}

export interface CalendarDifference {
  /** Versions of the two. */
  readonly before: string;
  readonly after: string;
  readonly addedYears: readonly number[];
  readonly removedYears: readonly number[];
  /** Days of the years both know, by date. A day whose source alone changed is not among them. */
  readonly days: readonly DayDifference[];
}

/** Which days differ between two calendars, and how. */
export function compareCalendars(before: Calendar, after: Calendar): CalendarDifference {
  const missing = (from: Calendar, other: Calendar): number[] =>
    [...from.years.keys()].filter((year) => !other.years.has(year));
  return {
    before: before.version,
    after: after.version,
    addedYears: missing(after, before),
    removedYears: missing(before, after),
    days: differencesOf(before, after),
  };
}

function differencesOf(before: Calendar, after: Calendar): DayDifference[] {
  const last = Math.min(before.lastDay, after.lastDay);
  const days: DayDifference[] = [];
  for (let day = Math.max(before.firstDay, after.firstDay); day <= last; day += 1) {
    const five = differenceOn(before, after, 'five-day', day);
    const six = differenceOn(before, after, 'six-day', day);
    if (five !== null && six !== null && sameDifference(five, six)) days.push({ ...five, weeks: 'both' });
    else days.push(...[five, six].filter((difference) => difference !== null));
  }
  return days;
}

function differenceOn(before: Calendar, after: Calendar, week: WeekKind, day: DayNumber): DayDifference | null {
  const [old, now] = [statusOn(before, week, day), statusOn(after, week, day)];
  if (old === undefined || now === undefined || sameStatus(old, now)) return null;
  return {
    date: isoDayOf(day),
    weeks: week,
    before: comparedDay(before, old),
    after: comparedDay(after, now),
    changesCounting: old.working !== now.working,
  };
}

function statusOn({ weeks, firstDay }: Calendar, week: WeekKind, day: DayNumber): DayStatus | undefined {
  return weeks[week].status[day - firstDay];
}

function sameStatus(a: DayStatus, b: DayStatus): boolean {
  return a.working === b.working && a.reason === b.reason && a.name === b.name && a.related === b.related;
}

function sameDifference(a: DayDifference, b: DayDifference): boolean {
  const same = (one: ComparedDay, other: ComparedDay): boolean =>
    one.reason === other.reason && one.related === other.related && one.name?.en === other.name?.en;
  return same(a.before, b.before) && same(a.after, b.after);
}

function comparedDay({ data }: Calendar, { working, reason, name, related, source }: DayStatus): ComparedDay {
  return { working, reason, name: data.names[name ?? ''] ?? null, related, source };
}
