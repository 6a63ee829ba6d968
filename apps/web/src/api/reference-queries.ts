import { queryOptions } from '@tanstack/react-query';
import { answered, client } from './client';
import { problemOf } from './problem';

const HOUR = 3_600_000;

/** Editions are law: they change with a release, not while an officer looks. */
export const editionsQuery = queryOptions({
  queryKey: ['editions'],
  queryFn: () => answered(client.GET('/api/editions')),
  staleTime: HOUR,
});

export const editionQuery = (slug: string) =>
  queryOptions({
    queryKey: ['editions', slug],
    queryFn: () => answered(client.GET('/api/editions/{slug}', { params: { path: { slug } } })),
    staleTime: HOUR,
  });

/** Which edition would rule an application filed on a day; the API refuses with the reason where there is none. */
export const editionChoiceQuery = (service: string, jurisdiction: string, on: string) =>
  queryOptions({
    queryKey: ['editions', 'choice', service, jurisdiction, on],
    queryFn: () => answered(client.GET('/api/editions/choose', { params: { query: { service, jurisdiction, on } } })),
    staleTime: HOUR,
  });

/** Through which channels of an edition the signed-in officer may take applications in. */
export const intakeQuery = (editionId: string) =>
  queryOptions({
    queryKey: ['intake', editionId],
    queryFn: () => answered(client.GET('/api/intake/{editionId}', { params: { path: { editionId } } })),
    staleTime: HOUR,
  });

export const bodiesQuery = queryOptions({
  queryKey: ['bodies'],
  queryFn: () => answered(client.GET('/api/bodies')),
  staleTime: HOUR,
});

/** The demo's accounts; `null` where the program does not run as a demo. */
export const demoQuery = queryOptions({
  queryKey: ['demo'],
  queryFn: async () => {
    try {
      return await answered(client.GET('/api/demo'));
    } catch (error) {
      if (problemOf(error)?.status === 404) return null;
      throw error;
    }
  },
  staleTime: Infinity,
});
