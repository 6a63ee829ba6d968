import { queryOptions } from '@tanstack/react-query';
import { answered, client } from './client';
import { atLeast } from './own-writes';

/** Keys begin with `cases`: each act may make a paper. */
export const casePapersQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', 'papers', caseId],
    queryFn: () =>
      answered(client.GET('/api/cases/{caseId}/papers', { params: { path: { caseId }, query: atLeast() } })),
  });

export const outagePapersQuery = (outageId: string) =>
  queryOptions({
    queryKey: ['cases', 'outage-papers', outageId],
    queryFn: () =>
      answered(client.GET('/api/outages/{outageId}/papers', { params: { path: { outageId }, query: atLeast() } })),
  });

/** Address of a paper; the browser fetches it with the session it has. */
export function paperAddress(record: `${'cases' | 'outages'}/${string}`, paperId: string, lang: string): string {
  return `/api/${record}/papers/${paperId}?lang=${lang}`;
}

/** What anybody may know of the paper in his hand. */
export const paperCheckQuery = (code: string) =>
  queryOptions({
    queryKey: ['paper-check', code],
    queryFn: () => answered(client.GET('/api/check/{code}', { params: { path: { code } } })),
    retry: false,
  });
