import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answered, client } from './client';
import { atLeast } from './own-writes';
import { queryClient } from './query-client';
import type { Activity } from './views';

const PAGE = 50;

const pages = { initialPageParam: null as string | null, getNextPageParam: nextOf };

function nextOf({ next }: { readonly next: string | null }): string | null {
  return next;
}

function page(after: string | null): { limit: number; after?: string; atLeast?: string } {
  return { limit: PAGE, ...(after === null ? {} : { after }), ...atLeast() };
}

export interface QueueFilter {
  readonly activity?: Activity;
  readonly service?: string;
  readonly due?: 'overdue' | 'today' | 'week';
  /** Id of the one whose work alone is listed: the officer himself, or one for whom he acts. */
  readonly whose?: string;
}

/** Pages of the queue by number, so that a place in the middle of a long one is fetched at once. */
export const QUEUE_PAGE = 100;

export const queuePageQuery = (filter: QueueFilter, page: number) =>
  queryOptions({
    queryKey: ['cases', 'queue', filter, page],
    queryFn: () =>
      answered(
        client.GET('/api/queue', {
          params: { query: { ...filter, deputising: true, limit: QUEUE_PAGE, skip: page * QUEUE_PAGE, ...atLeast() } },
        }),
      ),
    refetchInterval: 60_000,
  });

/** What waits for the officer moved. */
export function refreshQueue(): void {
  for (const what of ['queue', 'unattended']) void queryClient.invalidateQueries({ queryKey: ['cases', what] });
}

export const unattendedQuery = queryOptions({
  queryKey: ['cases', 'unattended'],
  queryFn: () => answered(client.GET('/api/queue/unattended', { params: { query: atLeast() } })),
  refetchInterval: 60_000,
});

/** Facts by which cases are looked for, under the API's names; what they may say is the API's to judge. */
export const caseFacts = [
  'status',
  'service',
  'q',
  'edition',
  'outcome',
  'closedBy',
  'late',
  'linked',
  'body',
  'executor',
  'actor',
  'channel',
  'ground',
  'archive',
  'submittedFrom',
  'submittedUntil',
  'closedFrom',
  'closedUntil',
] as const;
export type CaseFilter = Readonly<Partial<Record<(typeof caseFacts)[number], string>>>;

export const casesQuery = (filter: CaseFilter) =>
  infiniteQueryOptions({
    queryKey: ['cases', 'list', filter],
    queryFn: ({ pageParam }) =>
      answered(client.GET('/api/cases', { params: { query: { ...filter, ...page(pageParam) } as never } })),
    ...pages,
  });

export const overviewQuery = queryOptions({
  queryKey: ['cases', 'overview'],
  queryFn: () => answered(client.GET('/api/overview', { params: { query: atLeast() } })),
});

export const loadQuery = queryOptions({
  queryKey: ['cases', 'load'],
  queryFn: () => answered(client.GET('/api/overview/load', { params: { query: atLeast() } })),
});

const one = (caseId: string) => ({ params: { path: { caseId }, query: atLeast() } });

export const caseQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', 'one', caseId],
    queryFn: () => answered(client.GET('/api/cases/{caseId}', one(caseId))),
  });

export const historyQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', 'history', caseId],
    queryFn: () => answered(client.GET('/api/cases/{caseId}/history', one(caseId))),
  });

export const deadlinesQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', 'deadlines', caseId],
    queryFn: () => answered(client.GET('/api/cases/{caseId}/deadlines', one(caseId))),
  });

export const stagesQuery = queryOptions({
  queryKey: ['cases', 'stages'],
  queryFn: () => answered(client.GET('/api/stages', { params: { query: { limit: PAGE } } })),
  refetchInterval: 15_000,
});

export const intakeReceiptQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', 'receipt', 'intake', caseId],
    queryFn: () => answered(client.GET('/api/cases/{caseId}/receipts/intake', one(caseId))),
  });

export const acceptanceRefusalReceiptQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', 'receipt', 'acceptance-refusal', caseId],
    queryFn: () => answered(client.GET('/api/cases/{caseId}/receipts/acceptance-refusal', one(caseId))),
  });

export const intakeRefusalsQuery = infiniteQueryOptions({
  queryKey: ['intake-refusals'],
  queryFn: ({ pageParam }) => answered(client.GET('/api/intake-refusals', { params: { query: page(pageParam) } })),
  ...pages,
});
