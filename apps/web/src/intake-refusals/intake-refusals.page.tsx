import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { intakeRefusalsQuery } from '../api/case-queries';
import { sessionQuery } from '../api/session';
import type { IntakeRefusal, IntakeRefusalCount } from '../api/views';
import { OFFICE_ZONE } from '../format/office-zone';
import { useDates, useNumber } from '../format/use-format';
import { useLocalized } from '../i18n/use-localized';
import { useWords } from '../i18n/use-words';
import { readsBooks } from '../layout/menu-pages';
import { Page } from '../layout/page';
import { Card } from '../ui/card';
import { FaultNotice } from '../ui/fault-notice';
import { Loading } from '../ui/loading';
import { MoreButton } from '../ui/more-button';
import { Notice } from '../ui/notice';
import table from '../ui/table.module.css';
import { RefusalForm } from './refusal-form';

export function Component() {
  const { t } = useTranslation();
  const refusals = useInfiniteQuery(intakeRefusalsQuery);
  const recordable = refusals.data?.pages[0]?.recordable ?? [];
  const items = refusals.data?.pages.flatMap((page) => page.items) ?? [];
  const counts = refusals.data?.pages[0]?.counts ?? [];
  return (
    <Page title={t('intakeRefusals.title')} lead={<Lead />}>
      {recordable.length > 0 && <RefusalForm flows={recordable} />}
      {refusals.isPending && <Loading lines={6} />}
      {refusals.isError && <FaultNotice error={refusals.error} onRetry={() => void refusals.refetch()} />}
      {refusals.isSuccess && items.length === 0 && <Notice tone="calm" title={t('intakeRefusals.empty')} />}
      {items.length > 0 && (
        <>
          <Card title={t('intakeRefusals.byCondition')}>
            <Counts counts={counts} />
          </Card>
          <Card title={t('intakeRefusals.latest')}>
            <Latest items={items} />
            <MoreButton query={refusals} />
          </Card>
        </>
      )}
    </Page>
  );
}

/** What stands here; whoever looks for an application refused with a receipt is shown the way to its book. */
function Lead() {
  const { t } = useTranslation();
  const { data: session } = useQuery(sessionQuery);
  return (
    <>
      {t('intakeRefusals.lead')}{' '}
      {readsBooks(session?.officer.roles ?? []) && (
        <>
          {t('intakeRefusals.withReceipt')} <Link to="/journals">{t('journals.title')}</Link>
        </>
      )}
    </>
  );
}

function Counts({ counts }: { readonly counts: readonly IntakeRefusalCount[] }) {
  const { t } = useTranslation();
  const number = useNumber();
  return (
    <table className={table['table']}>
      <caption className="visually-hidden">{t('intakeRefusals.byCondition')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('intakeRefusals.condition')}</th>
          <th scope="col">{t('queue.column.service')}</th>
          <th scope="col">{t('intakeRefusals.count')}</th>
        </tr>
      </thead>
      <tbody>
        {counts.map((count) => (
          <tr key={`${count.editionId} ${count.channel} ${count.condition.code} ${count.body.id}`}>
            <ConditionCells failed={count} />
            <td className="number">{number(count.refusals)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Latest({ items }: { readonly items: readonly IntakeRefusal[] }) {
  const { t } = useTranslation();
  const dates = useDates();
  return (
    <table className={table['table']}>
      <caption className="visually-hidden">{t('intakeRefusals.latest')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('intakeRefusals.condition')}</th>
          <th scope="col">{t('queue.column.service')}</th>
          <th scope="col">{t('stages.when')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.refusalId}>
            <ConditionCells failed={item} />
            <td className="number">{dates.dateTime(item.occurredAt, OFFICE_ZONE)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ConditionCells({ failed }: { readonly failed: Omit<IntakeRefusalCount, 'refusals'> }) {
  const localized = useLocalized();
  const words = useWords();
  return (
    <>
      <th scope="row">{localized(failed.condition.title)}</th>
      <td>
        {localized(failed.serviceTitle)}
        <div className="muted">
          {words.channel(failed.channel)} · {localized(failed.body.name)}
        </div>
      </td>
    </>
  );
}
