import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { QueueFilter } from '../api/case-queries';
import { editionsQuery } from '../api/reference-queries';
import { useLocalized } from '../i18n/use-localized';
import { SelectField } from '../ui/select-field';
import stack from '../ui/stack.module.css';
import { dueWindows, queueAddress } from './queue-address';

export function QueueFilters({ filter }: { readonly filter: QueueFilter }) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const navigate = useNavigate();
  const { data: editions = [] } = useQuery(editionsQuery);
  const services = new Map(editions.map(({ service }) => [service.code, localized(service.title)]));
  return (
    <div role="search" aria-label={t('work.narrow')} className={stack['filters']}>
      <SelectField
        label={t('cases.service')}
        empty={t('cases.any')}
        value={filter.service ?? ''}
        onChange={(service) => void navigate(queueAddress({ ...filter, service }))}
        choices={[...services].map(([value, label]) => ({ value, label }))}
      />
      <SelectField
        label={t('queue.column.due')}
        empty={t('cases.any')}
        value={filter.due ?? ''}
        onChange={(value) =>
          void navigate(queueAddress({ ...filter, due: dueWindows.find((window) => window === value) }))
        }
        choices={dueWindows.map((value) => ({ value, label: t(`work.due.${value}`) }))}
      />
    </div>
  );
}
