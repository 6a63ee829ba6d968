import { AccountIsLocked } from './identity.errors.js';
import type { GuessEvent } from './officer.events.js';

/** Wrong passwords of one account since its last sign-in. */
export interface Guesses {
  /** Instants of the failures, oldest first. */
  readonly failures: readonly string[];
  readonly locks: number;
  /** Milliseconds since the epoch, 0 when never locked. */
  readonly lockedUntil: number;
}

export const noGuesses: Guesses = { failures: [], locks: 0, lockedUntil: 0 };

export const FAILURES_ALLOWED = 5;
const WINDOW_MS = 15 * 60_000;
const FIRST_LOCK_SECONDS = 60;
const LONGEST_LOCK_SECONDS = 3600;

/** @throws AccountIsLocked while the lock lasts. */
export function assertUnlocked(guesses: Guesses, at: string): void {
  const left = guesses.lockedUntil - Date.parse(at);
  if (left > 0) throw new AccountIsLocked(Math.ceil(left / 1000));
}

/** Each failure beyond the allowed number within a quarter of an hour locks for twice as long as the last time. */
export function failGuess(guesses: Guesses, at: string): GuessEvent[] {
  const failed: GuessEvent = { type: 'SignInFailed', data: { occurredAt: at } };
  if (recent(guesses.failures, at).length + 1 < FAILURES_ALLOWED) return [failed];
  const forSeconds = Math.min(FIRST_LOCK_SECONDS * 2 ** guesses.locks, LONGEST_LOCK_SECONDS);
  return [failed, { type: 'AccountLocked', data: { forSeconds, occurredAt: at } }];
}

export function evolveGuesses(guesses: Guesses, { type, data }: GuessEvent): Guesses {
  const { occurredAt } = data;
  switch (type) {
    case 'SignInFailed':
      return { ...guesses, failures: [...recent(guesses.failures, occurredAt), occurredAt] };
    case 'AccountLocked':
      return {
        ...guesses,
        locks: guesses.locks + 1,
        lockedUntil: Date.parse(occurredAt) + data.forSeconds * 1000,
      };
  }
}

function recent(failures: readonly string[], at: string): readonly string[] {
  const since = Date.parse(at) - WINDOW_MS;
  return failures.filter((failure) => Date.parse(failure) > since);
}
