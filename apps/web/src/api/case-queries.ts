import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { get } from './http';
import { atLeast } from './own-writes';
import type { CaseList, CaseView, Deadlines, History, Overview, Queue } from './views';

const PAGE = 50;

const pages = { initialPageParam: undefined as string | undefined, getNextPageParam: nextOf };

function nextOf({ next }: { readonly next: string | null }): string | undefined {
  return next ?? undefined;
}

export const queueQuery = infiniteQueryOptions({
  queryKey: ['cases', 'queue'],
  queryFn: ({ pageParam }) => get<Queue>('/api/queue', { limit: PAGE, after: pageParam, ...atLeast() }),
  refetchInterval: 60_000,
  ...pages,
});

export interface CaseFilter {
  readonly status?: string;
  readonly service?: string;
  readonly number?: string;
}

export const casesQuery = (filter: CaseFilter) =>
  infiniteQueryOptions({
    queryKey: ['cases', 'list', filter],
    queryFn: ({ pageParam }) => get<CaseList>('/api/cases', { ...filter, limit: PAGE, after: pageParam, ...atLeast() }),
    ...pages,
  });

export const overviewQuery = queryOptions({
  queryKey: ['cases', 'overview'],
  queryFn: () => get<Overview>('/api/overview', atLeast()),
});

export const caseQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', 'one', caseId],
    queryFn: () => get<CaseView>(`/api/cases/${caseId}`, atLeast()),
  });

export const historyQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', 'history', caseId],
    queryFn: () => get<History>(`/api/cases/${caseId}/history`, atLeast()),
  });

export const deadlinesQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', 'deadlines', caseId],
    queryFn: () => get<Deadlines>(`/api/cases/${caseId}/deadlines`, atLeast()),
  });
