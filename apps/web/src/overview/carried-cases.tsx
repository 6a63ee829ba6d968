import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { carriedCasesQuery } from '../api/case-queries';
import type { QueueItem } from '../api/views';
import { useWords } from '../i18n/use-words';
import { CaseList, ListedCase } from '../queue/case-list';
import { QueueDue } from '../queue/queue-due';
import { WhyWindow } from '../queue/why-button';
import { FaultNotice } from '../ui/fault-notice';
import { Loading } from '../ui/loading';
import { Notice } from '../ui/notice';
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
  return (
    <WhyWindow>
      <CaseList title={title}>
        {items.map((item) => (
          <CarriedCase key={item.caseId} item={item} />
        ))}
      </CaseList>
    </WhyWindow>
  );
}

function CarriedCase({ item }: { readonly item: QueueItem }) {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <ListedCase
      item={item}
      due={<QueueDue item={item} number={item.incomingNumber ?? t('case.noNumber')} />}
      beneath={
        <div className="muted">
          {words.role(item.role)}
          {item.executor && item.role === 'executor' && ` (${item.executor.name})`}: {words.activity(item.activity)}
        </div>
      }
      action={item.allowedActions[0]}
    />
  );
}
