import { keepPreviousData, useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { QUEUE_PAGE, type QueueFilter, queuePageQuery } from '../api/case-queries';
import type { Queue, QueueItem } from '../api/views';

export interface QueueRows {
  readonly first: ReturnType<typeof useFirstPage>;
  readonly counts: Queue['counts'] | undefined;
  /** How many cases the list holds. */
  readonly total: number;
  /** Undefined until its page has come. */
  readonly rowAt: (index: number) => QueueItem | undefined;
}

/** The rows between two places of the list; only the pages they lie on are fetched, and kept fresh. */
export function useQueueRows(filter: QueueFilter, from: number, to: number): QueueRows {
  const first = useFirstPage(filter);
  const pages = pagesBetween(from, to);
  const later = useQueries({ queries: pages.map((page) => queuePageQuery(filter, page)) });
  const items = new Map(pages.map((page, at) => [page, later[at]?.data?.items]));
  const counts = first.data?.counts;
  return {
    first,
    counts,
    total: counts?.waiting ?? 0,
    rowAt: (index) => {
      const page = Math.floor(index / QUEUE_PAGE);
      return (page === 0 ? first.data?.items : items.get(page))?.[index % QUEUE_PAGE];
    },
  };
}

/** The first page tells how many there are; while another list comes, the one before stays. */
function useFirstPage(filter: QueueFilter) {
  return useQuery({ ...queuePageQuery(filter, 0), placeholderData: keepPreviousData });
}

function pagesBetween(from: number, to: number): number[] {
  const first = Math.max(1, Math.floor(from / QUEUE_PAGE));
  const last = Math.floor(to / QUEUE_PAGE);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/** Fetches the rows between two places, however far they are from what is seen. */
export function useFetchRows(filter: QueueFilter): (from: number, to: number) => Promise<QueueItem[]> {
  const queries = useQueryClient();
  return async (from, to) => {
    const rows: QueueItem[] = [];
    for (let page = Math.floor(from / QUEUE_PAGE); page * QUEUE_PAGE <= to; page += 1) {
      const { items } = await queries.query(queuePageQuery(filter, page));
      rows.push(...items.slice(Math.max(0, from - page * QUEUE_PAGE), to + 1 - page * QUEUE_PAGE));
    }
    return rows;
  };
}
