import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answered, client } from './client';
import { atLeast, rememberWrite } from './own-writes';
import type { ReplayOrder } from './views';

const PAGE = 50;

/** Says why a case, or a selection of cases, is looked at; what it answers opens the past. */
export async function openLook(key: string, caseId: string | null, reason: string): Promise<string> {
  const body = { reason, ...(caseId === null ? {} : { caseId }) };
  const params = { header: { 'Idempotency-Key': key } };
  const answer = await answered(client.POST('/api/case-looks', { params, body }));
  rememberWrite(answer.position);
  return answer.lookId;
}

/** The past of a case under a look that was opened. */
export interface Looking {
  readonly caseId: string;
  readonly look: string;
}

export const replayQuery = ({ caseId, look }: Looking, by: ReplayOrder) =>
  queryOptions({
    queryKey: ['cases', 'replay', caseId, look, by],
    queryFn: () =>
      answered(
        client.GET('/api/cases/{caseId}/replay', { params: { path: { caseId }, query: { look, by, ...atLeast() } } }),
      ),
    placeholderData: keepPreviousData,
  });

export interface MomentWanted {
  readonly revision: number;
  readonly by: ReplayOrder;
  /** Moment that the changes are told against; the one before where left out. */
  readonly against?: number;
}

export const momentQuery = ({ caseId, look }: Looking, { revision, by, against }: MomentWanted) =>
  queryOptions({
    queryKey: ['cases', 'moment', caseId, look, by, revision, against],
    queryFn: () => {
      const query = { look, by, ...(against === undefined ? {} : { against }), ...atLeast() };
      const params = { path: { caseId, revision }, query };
      return answered(client.GET('/api/cases/{caseId}/replay/{revision}', { params }));
    },
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });

export const rawEventQuery = ({ caseId, look }: Looking, revision: number) =>
  queryOptions({
    queryKey: ['cases', 'raw-event', caseId, look, revision],
    queryFn: () => {
      const params = { path: { caseId, revision }, query: { look, ...atLeast() } };
      return answered(client.GET('/api/cases/{caseId}/replay/{revision}/raw', { params }));
    },
    staleTime: Infinity,
  });

export interface LookFilter {
  readonly caseId?: string;
}

export const looksQuery = (filter: LookFilter) =>
  infiniteQueryOptions({
    queryKey: ['cases', 'looks', filter],
    queryFn: ({ pageParam }) => {
      const page = { limit: PAGE, ...(pageParam === null ? {} : { after: pageParam }), ...atLeast() };
      return answered(client.GET('/api/case-looks', { params: { query: { ...filter, ...page } } }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }: { readonly next: string | null }): string | null => next,
  });
