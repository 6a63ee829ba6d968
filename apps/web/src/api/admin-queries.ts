import { queryOptions } from '@tanstack/react-query';
import { answered, client } from './client';
import { problemOf } from './problem';
import type { OfficerRole } from './views';

export interface OfficerFilter {
  readonly bodyId?: string;
  readonly role?: OfficerRole;
}

export const officersQuery = (filter: OfficerFilter) =>
  queryOptions({
    queryKey: ['officers', filter],
    queryFn: () => answered(client.GET('/api/officers', { params: { query: filter } })),
  });

const REFRESH_MS = 5_000;

/** What the system is doing changes by itself: asked again while the page is looked at. */
export const systemQuery = queryOptions({
  queryKey: ['system'],
  queryFn: () => answered(client.GET('/api/system')),
  refetchInterval: ({ state }) => (problemOf(state.error)?.status === 403 ? false : REFRESH_MS),
});

export const calendarYearQuery = (year: number) =>
  queryOptions({
    queryKey: ['calendar', year],
    queryFn: () => answered(client.GET('/api/legal-time/calendar/{year}', { params: { path: { year } } })),
  });
