import { isoDayOf } from '../calendar/day-number.js';
import type { DayNumber } from '../calendar/day-number.js';
import { legalDay } from '../legal-day.js';
import type { GeneralLaw, GeneralLawPeriod } from './general-law.js';
import { readGeneralLaw } from './read-general-law.js';

let periods: readonly GeneralLawPeriod[] | undefined;

/** Every period, by its first day; read and checked on first use. */
export function generalLawPeriods(): readonly GeneralLawPeriod[] {
  return (periods ??= readGeneralLaw(new URL('./', import.meta.url)));
}

/**
 * General procedure law on the local day `YYYY-MM-DD` of an act. Between the earliest and the latest possible entry into
 * force of a law the new one is answered with `certain: false`.
 * @throws DomainError `invalid`/`invalid-day`
 */
export function generalLawOn(day: string): GeneralLaw {
  const period = periodOn(legalDay(day));
  const { fromLatest } = period.inForce;
  return { ...period, certain: fromLatest === null || day > fromLatest };
}

/** The period alone, for counting. */
export function periodOn(day: DayNumber): GeneralLawPeriod {
  const iso = isoDayOf(day);
  const period = generalLawPeriods().findLast(({ inForce }) => inForce.from === null || inForce.from <= iso);
  if (period === undefined) throw new RangeError('the first period has a first day');
  return period;
}
