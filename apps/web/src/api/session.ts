import { queryOptions } from '@tanstack/react-query';
import { actingFor, keepActingFor } from './acting-for';
import { dropDraftsBut } from '../drafts/draft';
import { forgetSealedDrafts, openSealedDrafts } from '../drafts/sealed-drafts';
import { accepted, answered, client, keepCsrfToken } from './client';
import { forgetLooks } from './kept-looks';
import { keepOutgoingFilesOf } from './outgoing-files';
import { forgetWrites } from './own-writes';
import { problemOf } from './problem';
import { queryClient } from './query-client';
import type { components } from './schema';
import type { Session } from './views';

type Schemas = components['schemas'];

/** Who is signed in; `null` when nobody is. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async (): Promise<Session | null> => {
    try {
      const session = await answered(client.GET('/api/session'));
      await openSealedDrafts(session.officer.id, session.draftKey);
      return kept(session);
    } catch (error) {
      if (problemOf(error)?.status === 401) return kept(null);
      throw error;
    }
  },
  staleTime: Infinity,
});

export async function signIn(credentials: { login: string; password: string }): Promise<Session> {
  const session = await answered(client.POST('/api/session', { body: credentials }));
  keepActingFor(null);
  hasExpired = false;
  forgetEverything();
  // First his own come, then the others' go from this tab: sealed they stay for them.
  await openSealedDrafts(session.officer.id, session.draftKey);
  dropDraftsBut(session.officer.id);
  queryClient.setQueryData(sessionQuery.queryKey, kept(session));
  return opened(session);
}

export async function signOut(): Promise<void> {
  try {
    await accepted(client.DELETE('/api/session'));
  } finally {
    dropDraftsBut();
    await forgetSealedDrafts();
    keepOutgoingFilesOf(null);
    hasExpired = false;
    endSession();
  }
}

export async function changePassword(change: { current: string; next: string }): Promise<void> {
  const session = await answered(client.POST('/api/session/password', { body: change }));
  queryClient.setQueryData(sessionQuery.queryKey, kept(session));
}

/** It ended by itself, and not at the officer's wish. */
let hasExpired = false;

export function sessionHasExpired(): boolean {
  return hasExpired;
}

export function expireSession(): void {
  hasExpired = true;
  endSession();
}

/** The API no longer knows the session: show the sign-in page and keep nothing of what was read. */
function endSession(): void {
  forgetEverything();
  queryClient.setQueryData(sessionQuery.queryKey, kept(null));
}

/**
 * Goes over to the work of one who is away, whole or on one case, or with `null` back to the own: nothing that was read for the
 * one is shown to the other.
 */
export function workFor(officerId: string | null, onOneCase = false): void {
  keepActingFor(officerId, onOneCase);
  forgetEverything();
  void queryClient.invalidateQueries(sessionQuery);
}

function kept(session: Schemas['SessionView'] | null): Session | null {
  keepCsrfToken(session?.csrfToken ?? null);
  if (session === null) keepActingFor(null);
  return session && opened(session);
}

function opened(session: Schemas['SessionView']): Session {
  keepOutgoingFilesOf(session.officer.id);
  const workingFor = session.actsFor.find(({ officerId }) => officerId === actingFor()) ?? null;
  if (workingFor === null) keepActingFor(null);
  const roles = workingFor?.roles ?? session.officer.roles;
  return { ...session, officer: { ...session.officer, roles }, workingFor };
}

/** What is read here hangs on who reads. */
const OF_THE_OFFICER: ReadonlySet<unknown> = new Set([
  ...['cases', 'intake', 'intake-refusals', 'complaints', 'outages', 'journals', 'absences', 'officers', 'system'],
  ...['monitoring', 'monitoring-choices'],
]);

function forgetEverything(): void {
  forgetWrites();
  forgetLooks();
  queryClient.removeQueries({ predicate: ({ queryKey }) => OF_THE_OFFICER.has(queryKey[0]) });
}
