import type { Citation, LocalizedText } from '#regulations';
import type { Place } from '../deadline.js';

/** Five-day week: Saturday and Sunday off. Six-day week: Sunday off. */
export type WeekKind = 'five-day' | 'six-day';

/** `confirmed` by an act or the press, `computed` from a stated rule, `unverified` otherwise. */
export type Certainty = 'confirmed' | 'computed' | 'unverified';

export type Weeks = WeekKind | 'both';

interface Sourced {
  /** Act and where it was seen, as printed in explanations. */
  readonly source: string;
  readonly certainty: Certainty;
}

/** A public holiday (Law on holidays), or a rest day of Labour Code 84(5), which is never substituted. */
export interface NamedDay extends Sourced {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** Key of `names.yaml`. */
  readonly name: string;
}

/** The working day that is off because the holiday `for` fell on a day off. */
export interface SubstituteDay extends Sourced {
  readonly date: string;
  readonly for: string;
  readonly weeks: Weeks;
}

/** A day off moved by decision: `from` becomes working, `to` becomes off. */
export interface Transfer extends Sourced {
  readonly from: string;
  readonly to: string;
  readonly weeks: Weeks;
  /** Date of the act, where known. */
  readonly decidedOn: string | null;
}

/** A day off that was announced and taken back: deadlines computed in between were different. */
export interface WithdrawnDay {
  readonly date: string;
  readonly kind: 'holiday' | 'rest-day' | 'substitute';
  readonly name: string;
  readonly announcedOn: string | null;
  readonly withdrawnOn: string;
  readonly source: string;
}

/** Days whose decisions are not all known; deadlines that touch them are flagged. */
export interface OpenPeriod {
  readonly from: string;
  readonly to: string;
  readonly reason: 'absence-not-proved' | 'not-decided';
  readonly note: string;
}

export interface CalendarYear {
  readonly year: number;
  readonly sources: readonly string[];
  readonly holidays: readonly NamedDay[];
  readonly restDays: readonly NamedDay[];
  readonly substitutes: readonly SubstituteDay[];
  readonly transfers: readonly Transfer[];
  readonly withdrawn: readonly WithdrawnDay[];
  readonly open: OpenPeriod | null;
}

/** When a place works. Times of day are `HH:MM`, local. */
export interface PlaceHours {
  readonly place: Place;
  readonly week: WeekKind;
  readonly windows: readonly (readonly [opens: string, closes: string])[];
  readonly source: string;
  readonly citation: Citation;
}

export type DayNames = Readonly<Record<string, LocalizedText>>;

/** All that decides a date, and the names to explain it with. */
export interface CalendarData {
  readonly edition: string;
  /** Consecutive years, ascending. */
  readonly years: readonly CalendarYear[];
  readonly hours: readonly PlaceHours[];
  readonly names: DayNames;
}
