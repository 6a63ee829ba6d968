import { useTranslation } from 'react-i18next';
import type { CaseFilter } from '../api/case-queries';
import { Disclosure } from '../ui/disclosure';
import stack from '../ui/stack.module.css';
import { CodedFacts, codedFacts } from './coded-facts';
import { DayFacts } from './day-facts';
import { type DayFact, dayFacts } from './day-words';
import { LawFacts, lawFacts } from './law-facts';
import { WhoFacts, whoFacts } from './who-facts';

const beyond = [...codedFacts, ...whoFacts, ...lawFacts, ...dayFacts] as const;

export interface MoreFactsProps {
  readonly filter: CaseFilter;
  readonly onFilter: (filter: CaseFilter) => void;
}

export interface TypedDaysProps {
  readonly typed: Readonly<Record<DayFact, string>>;
  readonly onType: (name: DayFact, value: string) => void;
  readonly onSearch: () => void;
}

/** What one looks for less often: who had to do with the case, on which law it rests, how it ended, in which days it fell. */
export function MoreFacts({ filter, onFilter, ...days }: MoreFactsProps & TypedDaysProps) {
  const { t } = useTranslation();
  return (
    <Disclosure level={2} title={t('facts.more')} defaultExpanded={beyond.some((name) => filter[name] !== undefined)}>
      <div className={stack['stack']}>
        <CodedFacts filter={filter} onFilter={onFilter} />
        <WhoFacts filter={filter} onFilter={onFilter} />
        <LawFacts filter={filter} onFilter={onFilter} />
        <DayFacts {...days} />
      </div>
    </Disclosure>
  );
}
