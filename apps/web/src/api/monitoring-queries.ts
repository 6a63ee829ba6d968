import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { accepted, answered, client } from './client';
import { queryClient } from './query-client';
import type { SearchedState } from './views';

/** What the board is narrowed to. Days are legal days `YYYY-MM-DD` of filing. */
export interface BoardFilter {
  readonly service?: string;
  readonly body?: string;
  readonly region?: string;
  readonly from?: string;
  readonly to?: string;
}

export interface CaseSearch extends BoardFilter {
  readonly edition?: string;
  readonly stage?: string;
  readonly step?: number;
  readonly state?: SearchedState;
  readonly q?: string;
}

const PAGE = 50;
const BOARD = 'monitoring';

export const boardOverviewQuery = (filter: BoardFilter) =>
  queryOptions({
    queryKey: [BOARD, 'overview', filter],
    queryFn: () => answered(client.GET('/api/monitoring/overview', { params: { query: filter } })),
    placeholderData: keepPreviousData,
  });

/** Services, bodies and regions that there are to choose from. They change seldom: not with every stage. */
export const boardChoicesQuery = queryOptions({
  queryKey: ['monitoring-choices'],
  queryFn: () => answered(client.GET('/api/monitoring/overview')),
  staleTime: 300_000,
});

export const stepDurationsQuery = (filter: BoardFilter) =>
  queryOptions({
    queryKey: [BOARD, 'durations', filter],
    queryFn: () => answered(client.GET('/api/monitoring/durations', { params: { query: filter } })),
    placeholderData: keepPreviousData,
  });

export const latenessQuery = (filter: BoardFilter) =>
  queryOptions({
    queryKey: [BOARD, 'lateness', filter],
    queryFn: () => answered(client.GET('/api/monitoring/lateness', { params: { query: filter } })),
    placeholderData: keepPreviousData,
  });

export const monitoredCasesQuery = (search: CaseSearch) =>
  infiniteQueryOptions({
    queryKey: [BOARD, 'cases', search],
    queryFn: ({ pageParam }) => {
      const query = { ...search, limit: PAGE, ...(pageParam === null ? {} : { after: pageParam }) };
      return answered(client.GET('/api/monitoring/cases', { params: { query } }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });

export const stageLineQuery = (caseId: string) =>
  queryOptions({
    queryKey: [BOARD, 'line', caseId],
    queryFn: () => answered(client.GET('/api/monitoring/cases/{caseId}', { params: { path: { caseId } } })),
  });

export const monitoringStatusQuery = queryOptions({
  queryKey: [BOARD, 'status'],
  queryFn: () => answered(client.GET('/api/monitoring/status')),
});

export const deadLettersQuery = infiniteQueryOptions({
  queryKey: [BOARD, 'dead-letters'],
  queryFn: ({ pageParam }) => {
    const query = { limit: PAGE, ...(pageParam === null ? {} : { after: pageParam }) };
    return answered(client.GET('/api/monitoring/dead-letters', { params: { query } }));
  },
  initialPageParam: null as string | null,
  getNextPageParam: ({ next }) => next,
});

/** Everything that is shown of the board is asked for again. */
export async function refreshBoard(): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: [BOARD] });
}

export async function replayDeadLetters() {
  const { data } = await accepted(client.POST('/api/monitoring/dead-letters/replay'));
  await refreshBoard();
  return data;
}

/** Address of a table for spreadsheets; the browser fetches it with the session it has. */
export function boardCsvAddress(table: 'cases' | 'durations' | 'lateness', filter: CaseSearch, lang: string): string {
  const query = new URLSearchParams(Object.entries({ ...filter, lang }).map(([name, value]) => [name, String(value)]));
  return `/api/monitoring/${table}.csv?${query.toString()}`;
}
