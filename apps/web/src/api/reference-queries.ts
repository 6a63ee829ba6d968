import { queryOptions } from '@tanstack/react-query';
import { get } from './http';
import type { BodyView, Demo, Edition, EditionChoice, StageItem } from './views';
import { ApiError } from './problem';

const HOUR = 3_600_000;

/** Editions are law: they change with a release, not while an officer looks. */
export const editionsQuery = queryOptions({
  queryKey: ['editions'],
  queryFn: () => get<Edition[]>('/api/editions'),
  staleTime: HOUR,
});

export const editionQuery = (id: string) =>
  queryOptions({
    queryKey: ['editions', id],
    queryFn: () => get<Edition>(`/api/editions/${encodeURIComponent(id)}`),
    staleTime: HOUR,
  });

/** Which edition would rule an application filed on a day; the API refuses with the reason where there is none. */
export const editionChoiceQuery = (service: string, jurisdiction: string, on: string) =>
  queryOptions({
    queryKey: ['editions', 'choice', service, jurisdiction, on],
    queryFn: () => get<EditionChoice>('/api/editions/choose', { service, jurisdiction, on }),
    staleTime: HOUR,
  });

export const stagesQuery = queryOptions({
  queryKey: ['cases', 'stages'],
  queryFn: () => get<{ items: StageItem[] }>('/api/stages', { limit: 100 }),
  refetchInterval: 15_000,
});

export const bodiesQuery = queryOptions({
  queryKey: ['bodies'],
  queryFn: () => get<BodyView[]>('/api/bodies'),
  staleTime: HOUR,
});

/** The demo's accounts; `null` where the program does not run as a demo. */
export const demoQuery = queryOptions({
  queryKey: ['demo'],
  queryFn: async () => {
    try {
      return await get<Demo>('/api/demo');
    } catch (error) {
      if (error instanceof ApiError && error.problem.status === 404) return null;
      throw error;
    }
  },
  staleTime: Infinity,
});
