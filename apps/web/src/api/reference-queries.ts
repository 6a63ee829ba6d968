import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answered, client } from './client';
import { problemOf } from './problem';
import type { Channel } from './views';

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

/** Whether the provider works at a moment, by the calendar of the API. */
export const workingMomentQuery = (at: string | null, zone: string) =>
  queryOptions({
    queryKey: ['legal-time', 'working-moment', at, zone],
    queryFn: () =>
      answered(
        client.GET('/api/legal-time/working-moment', { params: { query: { at: at ?? '', place: 'provider', zone } } }),
      ),
    enabled: at !== null,
    staleTime: HOUR,
    retry: false,
  });

/** Through which channels of an edition the signed-in officer may take applications in. */
export const intakeQuery = (editionId: string) =>
  queryOptions({
    queryKey: ['intake', editionId],
    queryFn: () => answered(client.GET('/api/intake/{editionId}', { params: { path: { editionId } } })),
    staleTime: HOUR,
  });

export interface NeedsQuestion {
  readonly editionId: string;
  readonly revision?: number;
  readonly channel: Channel;
  /** By the codes of the questions; what is not answered yet is left out. */
  readonly answers: Readonly<Record<string, boolean>>;
  readonly handedIn?: readonly string[];
}

/** Which documents are asked for under the answers given so far. The rule is the API's; here it is only asked again. */
export const neededDocumentsQuery = ({ editionId, revision, channel, answers, handedIn = [] }: NeedsQuestion) => {
  const said = Object.entries(answers).map(([code, yes]) => `${code}:${yes ? 'yes' : 'no'}`);
  const query = {
    channel,
    ...(revision === undefined ? {} : { revision }),
    ...(said.length > 0 ? { answers: said.join(',') } : {}),
    ...(handedIn.length > 0 ? { handedIn: handedIn.join(',') } : {}),
  };
  return queryOptions({
    queryKey: ['intake', editionId, 'documents', query],
    queryFn: () =>
      answered(client.GET('/api/intake/{editionId}/documents', { params: { path: { editionId }, query } })),
    placeholderData: keepPreviousData,
    staleTime: HOUR,
  });
};

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
