import type { Place } from '../deadline.js';
import type { CalendarData, CalendarYear, Certainty, OpenPeriod, PlaceHours, WeekKind } from './calendar-data.js';
import type { DayNumber } from './day-number.js';

export type DayReason =
  'working-day' | 'made-working' | 'weekend' | 'holiday' | 'rest-day' | 'substitute' | 'moved-day-off';

/** What a day is in one kind of week, and why. */
export interface DayStatus {
  readonly working: boolean;
  readonly reason: DayReason;
  /** Key of the holiday's or rest day's name, for `holiday`, `rest-day` and `substitute`. */
  readonly name: string | null;
  /** The other end of a transfer, or the holiday a substitute stands for, `YYYY-MM-DD`. */
  readonly related: string | null;
  readonly source: string | null;
  readonly certainty: Certainty;
}

/** A week's days by index from the calendar's first day, prepared so that counting is arithmetic and not a walk. */
export interface WorkWeek {
  readonly kind: WeekKind;
  readonly status: readonly DayStatus[];
  /** Indexes of the working days, ascending. */
  readonly workingDays: Int32Array;
  /** Working days up to and including the index. */
  readonly rank: Int32Array;
}

/** Milliseconds of the local day. */
export type TimeOfDay = number;

export interface WorkWindow {
  readonly opens: TimeOfDay;
  readonly closes: TimeOfDay;
}

/** A place's working day, from its hours as data. */
export interface Schedule {
  readonly place: Place;
  readonly week: WorkWeek;
  /** Ascending, without overlap. */
  readonly windows: readonly WorkWindow[];
  readonly opens: TimeOfDay;
  readonly closes: TimeOfDay;
  /** Working time of one day, in milliseconds. */
  readonly length: number;
  readonly hours: PlaceHours;
}

/** A calendar ready for counting. */
export interface Calendar {
  /** Edition of the data and a hash of their content, e.g. `kz-2026.1+1f0c2d3e`. */
  readonly version: string;
  readonly data: CalendarData;
  readonly firstDay: DayNumber;
  readonly lastDay: DayNumber;
  readonly years: ReadonlyMap<number, CalendarYear>;
  readonly weeks: Readonly<Record<WeekKind, WorkWeek>>;
  readonly schedules: Readonly<Record<Place, Schedule>>;
  readonly open: readonly (OpenPeriod & { readonly first: DayNumber; readonly last: DayNumber })[];
}
