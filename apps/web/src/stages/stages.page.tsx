import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { stagesQuery } from '../api/case-queries';
import type { StageItem } from '../api/views';
import { OFFICE_ZONE } from '../format/office-zone';
import { useDates } from '../format/use-format';
import { useLocalized } from '../i18n/use-localized';
import { Page } from '../layout/page';
import { FaultNotice } from '../ui/fault-notice';
import { Loading } from '../ui/loading';
import { Notice } from '../ui/notice';
import table from '../ui/table.module.css';
import { useWords } from '../i18n/use-words';

export function Component() {
  const { t } = useTranslation();
  const stages = useQuery(stagesQuery);
  return (
    <Page title={t('stages.title')} lead={t('stages.lead')}>
      {stages.isPending && <Loading lines={6} />}
      {stages.isError && <FaultNotice error={stages.error} onRetry={() => void stages.refetch()} />}
      {stages.data?.items.length === 0 && <Notice tone="calm" title={t('stages.empty')} />}
      {stages.data && stages.data.items.length > 0 && (
        <table className={table['table']}>
          <caption className="visually-hidden">{t('stages.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('stages.when')}</th>
              <th scope="col">{t('stages.stage')}</th>
              <th scope="col">{t('queue.column.case')}</th>
              <th scope="col">{t('queue.column.service')}</th>
            </tr>
          </thead>
          <tbody>
            {stages.data.items.map((item) => (
              <StageRow key={item.message.id} item={item} />
            ))}
          </tbody>
        </table>
      )}
    </Page>
  );
}

function StageRow({ item: { message, serviceTitle, provider, incomingNumber } }: { readonly item: StageItem }) {
  const { t } = useTranslation();
  const words = useWords();
  const localized = useLocalized();
  const dates = useDates();
  const { data } = message;
  return (
    <tr>
      <td className="number">{dates.dateTime(data.occurredAt, OFFICE_ZONE)}</td>
      <td>
        {words.stage(data.stage)} <span className="muted number">№&nbsp;{data.sequence}</span>
      </td>
      <th scope="row">
        <Link to={`/cases/${data.caseId}`}>{incomingNumber ?? t('case.noNumber')}</Link>
      </th>
      <td>
        {localized(serviceTitle)}
        <div className="muted">{localized(provider.name)}</div>
      </td>
    </tr>
  );
}
