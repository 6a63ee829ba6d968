import { useSearchParams } from 'react-router';
import type { BoardFilter } from '../../api/monitoring-queries';

const narrowing: ReadonlySet<string> = new Set(['service', 'body', 'region', 'from', 'to']);

/** The address's parameters, and how to narrow the board anew while the page keeps its own ones. */
export function useBoardParams(): [URLSearchParams, (filter: BoardFilter) => void] {
  const [params, setParams] = useSearchParams();
  const narrow = (filter: BoardFilter): void =>
    setParams((present) => {
      const kept = [...present].filter(([name]) => !narrowing.has(name));
      return new URLSearchParams([...kept, ...Object.entries<string>({ ...filter })]);
    });
  return [params, narrow];
}
