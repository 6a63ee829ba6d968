import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Form } from 'react-aria-components/Form';
import { useTranslation } from 'react-i18next';
import type { CaseFilter } from '../api/case-queries';
import { editionsQuery } from '../api/reference-queries';
import { isoDay, readDay, sentDay, typedDay } from '../format/typed-moment';
import { useLocalized } from '../i18n/use-localized';
import { Button } from '../ui/button';
import { DayField } from '../ui/day-field';
import { Disclosure } from '../ui/disclosure';
import { SelectField } from '../ui/select-field';
import stack from '../ui/stack.module.css';

const days = ['submittedFrom', 'submittedUntil', 'closedFrom', 'closedUntil'] as const;
const beyond = ['edition', 'outcome', 'closedBy', 'late', 'linked', 'archive', ...days] as const;

export interface MoreFactsProps {
  readonly filter: CaseFilter;
  readonly onFilter: (filter: CaseFilter) => void;
}

/** What one looks for less often: how the case ended, whether it was late, in which days it fell. */
export function MoreFacts({ filter, onFilter }: MoreFactsProps) {
  const { t } = useTranslation();
  return (
    <Disclosure level={2} title={t('facts.more')} defaultExpanded={beyond.some((name) => filter[name] !== undefined)}>
      <div className={stack['stack']}>
        <CodedFacts filter={filter} onFilter={onFilter} />
        <Days filter={filter} onFilter={onFilter} />
      </div>
    </Disclosure>
  );
}

function CodedFacts({ filter, onFilter }: MoreFactsProps) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const { data: editions = [] } = useQuery(editionsQuery);
  const fact = (name: (typeof beyond)[number]) => ({
    empty: t('cases.any'),
    value: filter[name] ?? '',
    onChange: (value: string) => onFilter({ ...filter, [name]: value }),
  });
  const choice = (value: string, label: string) => ({ value, label });
  return (
    <div className={stack['filters']}>
      <SelectField
        label={t('facts.outcome')}
        {...fact('outcome')}
        choices={(['favourable', 'refusal'] as const).map((code) => choice(code, t(`outcome.${code}`)))}
      />
      <SelectField
        label={t('facts.closedBy')}
        {...fact('closedBy')}
        choices={(['issued', 'acceptance-refused', 'withdrawn'] as const).map((code) =>
          choice(code, t(`closedBy.${code}`)),
        )}
      />
      <SelectField
        label={t('facts.late')}
        {...fact('late')}
        choices={[choice('true', t('facts.wasLate')), choice('false', t('facts.neverLate'))]}
      />
      <SelectField
        label={t('facts.linked')}
        {...fact('linked')}
        choices={(['complaint', 'outage'] as const).map((code) => choice(code, t(`facts.${code}`)))}
      />
      <SelectField
        label={t('facts.archive')}
        {...fact('archive')}
        choices={[choice('true', t('facts.isArchive')), choice('false', t('facts.notArchive'))]}
      />
      <SelectField
        label={t('facts.edition')}
        {...fact('edition')}
        choices={editions.map(({ id, service, act }) => choice(id, `${localized(service.title)}, № ${act.number}`))}
      />
    </div>
  );
}

function Days({ filter, onFilter }: MoreFactsProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<CaseFilter>(() =>
    Object.fromEntries(days.map((name) => [name, shown(filter[name])])),
  );
  return (
    <Form
      className={stack['filters'] ?? ''}
      aria-label={t('facts.more')}
      onSubmit={(event) => {
        event.preventDefault();
        onFilter({ ...filter, ...Object.fromEntries(days.map((name) => [name, sent(typed[name])])) });
      }}
    >
      {days.map((name) => (
        <DayField
          key={name}
          name={name}
          optional
          label={t(`facts.${name}`)}
          value={typed[name] ?? ''}
          onChange={(value) => setTyped({ ...typed, [name]: value })}
        />
      ))}
      <Button type="submit">{t('cases.search')}</Button>
    </Form>
  );
}

function sent(typed = ''): string {
  return typed.trim() === '' ? '' : sentDay(typed);
}

/** As it is typed here; what is no day stays as it stands in the address. */
function shown(iso = ''): string {
  const known = iso === '' ? null : readDay(iso);
  return known && isoDay(known) === iso ? typedDay(known) : iso;
}
