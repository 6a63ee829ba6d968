import { useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QueueFilter } from '../api/case-queries';
import { sessionQuery } from '../api/session';
import { takesIn } from '../layout/menu-pages';
import { ButtonLink } from '../ui/button';
import { FaultNotice } from '../ui/fault-notice';
import { Loading } from '../ui/loading';
import { Notice } from '../ui/notice';
import { QueueTable } from './queue-table';
import { QueueTabs } from './queue-tabs';
import { SelectionBar } from './selection-bar';
import { useFetchRows, useQueueRows } from './use-queue-rows';
import { useSelection } from './use-selection';
import { WhyWindow } from './why-button';

export interface QueueListProps {
  readonly officerId: string;
  readonly filter: QueueFilter;
}

/** The list under one filter: what is picked in it is forgotten with it. */
export function QueueList({ officerId, filter }: QueueListProps) {
  const [seen, setSeen] = useState({ from: 0, to: 0 });
  const see = useCallback((from: number, to: number) => setSeen({ from, to }), []);
  const { first, counts, total, rowAt } = useQueueRows(filter, seen.from, seen.to);
  const selection = useSelection(total, useFetchRows(filter));
  return (
    <>
      {counts && <QueueTabs filter={filter} counts={counts} />}
      {first.isPending && <Loading lines={6} />}
      {first.isError && <FaultNotice error={first.error} onRetry={() => void first.refetch()} />}
      {first.isSuccess && total === 0 && <NothingWaits isNarrowed={Object.keys(filter).length > 0} />}
      {total > 0 && (
        <WhyWindow>
          <QueueTable total={total} rowAt={rowAt} onSeen={see} selection={selection} />
          <SelectionBar officerId={officerId} total={total} selection={selection} />
        </WhyWindow>
      )}
    </>
  );
}

/** An empty desk, and where there is a counter the way to it. */
function NothingWaits({ isNarrowed }: { readonly isNarrowed: boolean }) {
  const { t } = useTranslation();
  const { data: session } = useQuery(sessionQuery);
  return isNarrowed ? (
    <Notice tone="calm" title={t('work.noneHere')} />
  ) : (
    <Notice tone="good" title={t('queue.empty.title')}>
      <p>{t('queue.empty.text')}</p>
      {takesIn(session?.officer.roles ?? []) && (
        <div>
          <ButtonLink to="/applications/new">{t('menu.newApplication')}</ButtonLink>
        </div>
      )}
    </Notice>
  );
}
