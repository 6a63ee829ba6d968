import type { CaseFilter } from '../api/case-queries';
import { isoDay, readDay, sentDay, typedDay } from '../format/typed-moment';

export const dayFacts = ['submittedFrom', 'submittedUntil', 'closedFrom', 'closedUntil'] as const;
export type DayFact = (typeof dayFacts)[number];

/** The days of a filter as they are typed; what is no day stays as it stands in the address. */
export function typedDays(filter: CaseFilter): Record<DayFact, string> {
  return {
    submittedFrom: shown(filter.submittedFrom),
    submittedUntil: shown(filter.submittedUntil),
    closedFrom: shown(filter.closedFrom),
    closedUntil: shown(filter.closedUntil),
  };
}

/** Typed days as the API takes them. */
export function sentDays(typed: Readonly<Record<DayFact, string>>): CaseFilter {
  return Object.fromEntries(dayFacts.map((name) => [name, typed[name].trim() === '' ? '' : sentDay(typed[name])]));
}

function shown(iso = ''): string {
  const known = iso === '' ? null : readDay(iso);
  return known && isoDay(known) === iso ? typedDay(known) : iso;
}
