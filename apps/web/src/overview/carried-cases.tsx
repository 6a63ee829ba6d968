import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { carriedCasesQuery } from '../api/case-queries';
import type { QueueItem } from '../api/views';
import { useLocalized } from '../i18n/use-localized';
import { useWords } from '../i18n/use-words';
import { QueueDue } from '../queue/queue-due';
import { WhyWindow } from '../queue/why-button';
import { ButtonLink } from '../ui/button';
import { FaultNotice } from '../ui/fault-notice';
import { Loading } from '../ui/loading';
import { Notice } from '../ui/notice';
import stack from '../ui/stack.module.css';
import table from '../ui/table.module.css';
import { type LoadFigure, NOBODY } from './load-address';

export interface CarriedCasesProps {
  readonly figure: LoadFigure;
  /** Whose cases they are; `undefined` = everybody's. */
  readonly executorName: string | undefined;
}

/** The cases behind a figure, each with what the head may do about it. */
export function CarriedCases({ figure: { due, of }, executorName }: CarriedCasesProps) {
  const { t } = useTranslation();
  const whose = of === undefined ? {} : of === NOBODY ? { unassigned: true } : { executor: of };
  const cases = useQuery(carriedCasesQuery({ ...(due && { due }), ...whose }));
  const counted = due ?? 'open';
  const title = [t(`load.cases.${counted}`), executorName].filter((part) => part !== undefined).join(': ');
  return (
    <section id="cases" aria-label={title}>
      <h3>{title}</h3>
      {cases.isPending && <Loading lines={3} />}
      {cases.isError && <FaultNotice error={cases.error} onRetry={() => void cases.refetch()} />}
      {cases.data?.items.length === 0 && <Notice tone="good" title={t('work.noneHere')} />}
      {cases.data && cases.data.items.length > 0 && <CarriedTable title={title} items={cases.data.items} />}
      {cases.data?.more && <p className="muted">{t('unattended.more')}</p>}
    </section>
  );
}

function CarriedTable({ title, items }: { readonly title: string; readonly items: readonly QueueItem[] }) {
  const { t } = useTranslation();
  return (
    <WhyWindow>
      <table className={table['table']}>
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col" className={table['wide']}>
              {t('queue.column.due')}
            </th>
            <th scope="col">{t('queue.column.case')}</th>
            <th scope="col">{t('queue.column.service')}</th>
            <th scope="col">{t('queue.column.action')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <CarriedRow key={item.caseId} item={item} />
          ))}
        </tbody>
      </table>
    </WhyWindow>
  );
}

function CarriedRow({ item }: { readonly item: QueueItem }) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const words = useWords();
  const number = item.incomingNumber ?? t('case.noNumber');
  const [action] = item.allowedActions;
  return (
    <tr>
      <td>
        <QueueDue item={item} number={number} />
      </td>
      <th scope="row">
        <div className={stack['tight']}>
          <Link to={`/cases/${item.caseId}`}>{number}</Link>
          <strong>{item.applicantName ?? t('party.erased')}</strong>
        </div>
      </th>
      <td>
        {localized(item.serviceTitle)}
        <div className="muted">
          {words.role(item.role)}
          {item.executor && item.role === 'executor' && ` (${item.executor.name})`}: {words.activity(item.activity)}
        </div>
      </td>
      <td>
        {action && (
          <ButtonLink to={`/cases/${item.caseId}?do=${action}`} aria-label={`${t(`action.${action}`)}: ${number}`}>
            {t(`action.${action}`)}
          </ButtonLink>
        )}
      </td>
    </tr>
  );
}
