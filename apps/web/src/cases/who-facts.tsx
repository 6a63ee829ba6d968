import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { officersQuery } from '../api/admin-queries';
import { bodiesQuery } from '../api/reference-queries';
import type { OfficerView } from '../api/views';
import { useLocalized } from '../i18n/use-localized';
import stack from '../ui/stack.module.css';
import { FactField } from './fact-field';
import type { FactsProps } from './facts-props';

export const whoFacts = ['body', 'executor', 'actor'] as const;

/** Bodies and officers that had to do with the case. */
export function WhoFacts(props: FactsProps) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const { data: officers = [] } = useQuery(officersQuery({}));
  const { data: bodies = [] } = useQuery(bodiesQuery);
  const names = new Map(bodies.map(({ id, name }) => [id, localized(name)]));
  const named = ({ id, name, bodyId }: OfficerView) => ({
    value: id,
    label: `${name}, ${names.get(bodyId) ?? bodyId}`,
  });
  const executors = officers.filter(({ id, roles }) => roles.includes('executor') || id === props.filter.executor);
  return (
    <div className={stack['filters']}>
      <FactField
        {...props}
        name="body"
        label={t('facts.body')}
        choices={[...names].map(([value, label]) => ({ value, label }))}
      />
      <FactField {...props} name="executor" label={t('facts.executor')} choices={executors.map(named)} />
      <FactField {...props} name="actor" label={t('facts.actor')} choices={officers.map(named)} />
    </div>
  );
}
