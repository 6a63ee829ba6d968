import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { type BoardFilter, boardOverviewQuery } from '../../api/monitoring-queries';
import type { BoardOverview } from '../../api/views';
import { OFFICE_ZONE } from '../../format/office-zone';
import { useDates } from '../../format/use-format';
import { Card } from '../../ui/card';
import { FaultNotice } from '../../ui/fault-notice';
import { Loading } from '../../ui/loading';
import { Notice } from '../../ui/notice';
import { boardFilterOf } from '../board/board-address';
import { BoardPage } from '../board/board-page';
import { ChartLegend } from '../board/chart-legend';
import { type Grouping, groupingOf } from './board-groups';
import { CountTiles } from './count-tiles';
import { CountsTable } from './counts-table';
import { GroupingNav } from './grouping-nav';
import { useBoardGroups } from './use-board-groups';

/** Fetched when a chart is first shown: nobody at the counter needs it. */
const CountsChart = lazy(() => import('./counts-chart'));

export function Component() {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const filter = boardFilterOf(params);
  const by = groupingOf(params);
  const overview = useQuery(boardOverviewQuery(filter));
  const { total } = overview.data ?? {};
  const empty = total && total.open + total.closedInTime + total.closedLate === 0;
  return (
    <BoardPage title={t('monitoring.title')} lead={t('monitoring.lead')}>
      {overview.isPending && <Loading lines={8} />}
      {overview.isError && <FaultNotice error={overview.error} onRetry={() => void overview.refetch()} />}
      {empty && <Notice tone="calm" title={t('monitoring.empty')} />}
      {overview.data && total && !empty && (
        <>
          <CountTiles counts={total} filter={filter} />
          <Groups overview={overview.data} by={by} filter={filter} />
        </>
      )}
    </BoardPage>
  );
}

interface GroupsProps {
  readonly overview: BoardOverview;
  readonly by: Grouping;
  readonly filter: BoardFilter;
}

function Groups({ overview, by, filter }: GroupsProps) {
  const { t } = useTranslation();
  const dates = useDates();
  const groups = useBoardGroups(overview, by);
  const open = groups.filter(({ counts }) => counts.open > 0);
  return (
    <Card title={t(`monitoring.by.${by}`)}>
      <GroupingNav by={by} filter={filter} />
      {open.length === 0 && <p>{t('monitoring.noneOpen')}</p>}
      {open.length > 0 && (
        <>
          <ChartLegend />
          <Suspense fallback={<Loading lines={open.length} />}>
            <CountsChart groups={open} label={t('monitoring.chart.counts')} />
          </Suspense>
        </>
      )}
      {groups.length > 0 && <CountsTable groups={groups} by={by} filter={filter} />}
      <p className="muted">{t('monitoring.at', { at: dates.dateTime(overview.at, OFFICE_ZONE) })}</p>
    </Card>
  );
}
