import type { LocalizedText } from '#regulations';
import type { DayNumber } from '../calendar/day-number.js';
import type { GeneralLawPeriod, TermOrigin } from '../general-law/general-law.js';
import { monthCount, monthsAfter } from './month-end.js';

/** The last day to which a term may be prolonged, or why nobody knows one. */
export type Ceiling =
  | { readonly day: DayNumber; readonly months: number; readonly from: TermOrigin }
  | { readonly day: null; readonly reason: LocalizedText };

/** `decided`: day of the decision; `started`: day the term began. Which of them the months run from is the law's. */
export function ceilingOf(law: GeneralLawPeriod, decided: DayNumber, started: DayNumber): Ceiling {
  const term = law.terms.prolongationCeiling;
  if (term.value === null) return { day: null, reason: term.reason };
  const from = term.from === 'prolongation-decision' ? decided : started;
  return { day: monthsAfter(from, monthCount(term.value, 'month')), months: term.value, from: term.from };
}
