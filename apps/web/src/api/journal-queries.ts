import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answered, client } from './client';
import { atLeast } from './own-writes';
import type { JournalKind } from './views';

/** Which book, and what of it. */
export interface JournalFilter {
  readonly kind: JournalKind;
  readonly body: string;
  readonly year: number;
  readonly q?: string;
  /** Legal days `YYYY-MM-DD`. */
  readonly from?: string;
  readonly to?: string;
}

const PAGE = 50;
const PRINTED_AT_ONCE = 200;

export const journalsQuery = queryOptions({
  queryKey: ['cases', 'journals'],
  queryFn: () => answered(client.GET('/api/journals', { params: { query: atLeast() } })),
});

/** `newest` to look into a book, `oldest` as it is written and printed. */
export const journalQuery = ({ kind, ...filter }: JournalFilter, first: 'newest' | 'oldest') =>
  infiniteQueryOptions({
    queryKey: ['cases', 'journal', kind, filter, first],
    queryFn: ({ pageParam }) => {
      const limit = first === 'newest' ? PAGE : PRINTED_AT_ONCE;
      const query = { ...filter, first, limit, ...(pageParam === null ? {} : { after: pageParam }), ...atLeast() };
      return answered(client.GET('/api/journals/{kind}', { params: { path: { kind }, query } }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });

/** Address of the book as PDF. */
export function journalPdfAddress({ kind, year, ...filter }: JournalFilter, lang: string): string {
  const query = new URLSearchParams({ ...filter, year: String(year), lang });
  return `/api/journals/${kind}/pdf?${query.toString()}`;
}

/** Address of the book as a table for spreadsheets; the browser fetches it with the session it has. */
export function journalCsvAddress({ kind, year, ...filter }: JournalFilter, lang: string): string {
  const query = new URLSearchParams({ ...filter, year: String(year), lang });
  return `/api/journals/${kind}/csv?${query.toString()}`;
}
