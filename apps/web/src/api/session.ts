import { queryOptions } from '@tanstack/react-query';
import { dropDraftsBut } from '../application/draft';
import { accepted, answered, client, keepCsrfToken } from './client';
import { forgetWrites } from './own-writes';
import { problemOf } from './problem';
import { queryClient } from './query-client';
import type { Session } from './views';

/** Who is signed in; `null` when nobody is. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async (): Promise<Session | null> => {
    try {
      return kept(await answered(client.GET('/api/session')));
    } catch (error) {
      if (problemOf(error)?.status === 401) return kept(null);
      throw error;
    }
  },
  staleTime: Infinity,
});

export async function signIn(credentials: { login: string; password: string }): Promise<Session> {
  const session = await answered(client.POST('/api/session', { body: credentials }));
  forgetEverything();
  dropDraftsBut(session.officer.id);
  queryClient.setQueryData(sessionQuery.queryKey, kept(session));
  return session;
}

export async function signOut(): Promise<void> {
  try {
    await accepted(client.DELETE('/api/session'));
  } finally {
    dropDraftsBut();
    endSession();
  }
}

export async function changePassword(change: { current: string; next: string }): Promise<void> {
  const session = await answered(client.POST('/api/session/password', { body: change }));
  queryClient.setQueryData(sessionQuery.queryKey, kept(session));
}

/** The API no longer knows the session: show the sign-in page and keep nothing of what was read. */
export function endSession(): void {
  forgetEverything();
  queryClient.setQueryData(sessionQuery.queryKey, kept(null));
}

function kept<T extends Session | null>(session: T): T {
  keepCsrfToken(session?.csrfToken ?? null);
  return session;
}

/** What is read here hangs on who reads. */
const OF_THE_OFFICER: ReadonlySet<unknown> = new Set([
  'cases',
  'monitoring',
  'monitoring-choices',
  'officers',
  'system',
]);

function forgetEverything(): void {
  forgetWrites();
  queryClient.removeQueries({ predicate: ({ queryKey }) => OF_THE_OFFICER.has(queryKey[0]) });
}
