import type { CaseFilter } from '../api/case-queries';
import type { DayFact } from './day-words';

export interface FactsProps {
  readonly filter: CaseFilter;
  readonly onFilter: (filter: CaseFilter) => void;
}

export interface TypedDaysProps {
  readonly typed: Readonly<Record<DayFact, string>>;
  readonly onType: (name: DayFact, value: string) => void;
  readonly onSearch: () => void;
}
