import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answered, client } from './client';
import { atLeast } from './own-writes';

const PAGE = 50;

const pages = {
  initialPageParam: null as string | null,
  getNextPageParam: ({ next }: { readonly next: string | null }): string | null => next,
};

function page(after: string | null): { limit: number; after?: string; atLeast?: string } {
  return { limit: PAGE, ...(after === null ? {} : { after }), ...atLeast() };
}

export interface ComplaintFilter {
  readonly status?: 'pending' | 'overdue' | 'decided';
  readonly caseId?: string;
  readonly number?: string;
}

/** Keys begin with `cases`: what happens to a record may change its case, and the other way round. */
export const complaintsQuery = (filter: ComplaintFilter) =>
  infiniteQueryOptions({
    queryKey: ['cases', 'complaints', filter],
    queryFn: ({ pageParam }) =>
      answered(client.GET('/api/complaints', { params: { query: { ...filter, ...page(pageParam) } } })),
    ...pages,
  });

export const complaintQuery = (complaintId: string) =>
  queryOptions({
    queryKey: ['cases', 'complaint', complaintId],
    queryFn: () =>
      answered(client.GET('/api/complaints/{complaintId}', { params: { path: { complaintId }, query: atLeast() } })),
  });

export const complaintFormQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', 'complaint-form', caseId],
    queryFn: () => answered(client.GET('/api/complaints/form', { params: { query: { caseId, ...atLeast() } } })),
  });

export interface OutageFilter {
  readonly status?: 'reported' | 'drawn-up' | 'signed';
  readonly caseId?: string;
}

export const outagesQuery = (filter: OutageFilter) =>
  infiniteQueryOptions({
    queryKey: ['cases', 'outages', filter],
    queryFn: ({ pageParam }) =>
      answered(client.GET('/api/outages', { params: { query: { ...filter, ...page(pageParam) } } })),
    ...pages,
  });

export const outageQuery = (outageId: string) =>
  queryOptions({
    queryKey: ['cases', 'outage', outageId],
    queryFn: () =>
      answered(client.GET('/api/outages/{outageId}', { params: { path: { outageId }, query: atLeast() } })),
  });

export const outageFormQuery = queryOptions({
  queryKey: ['cases', 'outage-form'],
  queryFn: () => answered(client.GET('/api/outages/form')),
});

/** The case with this incoming number; `null` when there is none that the reader may see. */
export async function caseByNumber(number: string): Promise<{ readonly caseId: string } | null> {
  const { items } = await answered(client.GET('/api/cases', { params: { query: { number, limit: 1, ...atLeast() } } }));
  return items[0] ?? null;
}
