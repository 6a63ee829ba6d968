import { useTranslation } from 'react-i18next';
import { Disclosure } from '../ui/disclosure';
import stack from '../ui/stack.module.css';
import { CodedFacts, codedFacts } from './coded-facts';
import { DayFacts } from './day-facts';
import { dayFacts } from './day-words';
import type { FactsProps, TypedDaysProps } from './facts-props';
import { LawFacts, lawFacts } from './law-facts';
import { WhoFacts, whoFacts } from './who-facts';

const beyond = [...codedFacts, ...whoFacts, ...lawFacts, ...dayFacts] as const;

/** What one looks for less often: who had to do with the case, on which law it rests, how it ended, in which days it fell. */
export function MoreFacts({ filter, onFilter, ...days }: FactsProps & TypedDaysProps) {
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
