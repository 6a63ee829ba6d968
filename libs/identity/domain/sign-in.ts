import { CredentialsRefused, CurrentPasswordWrong } from './identity.errors.js';
import { assertUnlocked, failGuess } from './lock-out.js';
import { activeAccount, existingAccount } from './officer.js';
import type { Officer } from './officer.js';
import type { OfficerEvent } from './officer.events.js';

export interface SignInInput {
  /** The hash the typed password was found to match. */
  readonly matchedHash: string;
  readonly sessionId: string;
  readonly at: string;
}

/** @throws AccountIsLocked, CredentialsRefused (unknown, inactive, or the password changed meanwhile) */
export function signIn(state: Officer, { matchedHash, sessionId, at }: SignInInput): OfficerEvent[] {
  if (state.status === 'unknown') throw new CredentialsRefused();
  assertUnlocked(state.guesses, at);
  if (state.status === 'inactive' || state.passwordHash !== matchedHash) throw new CredentialsRefused();
  return [{ type: 'SignedIn', data: { sessionId, occurredAt: at } }];
}

/** Records a wrong password. @throws AccountIsLocked when others guessed at the same time */
export function failSignIn(state: Officer, at: string): OfficerEvent[] {
  const account = existingAccount(state);
  assertUnlocked(account.guesses, at);
  return failGuess(account.guesses, at);
}

export function signOut(state: Officer, { sessionId, at }: { sessionId: string; at: string }): OfficerEvent[] {
  existingAccount(state);
  return [{ type: 'SessionRevoked', data: { sessionId, occurredAt: at } }];
}

export interface ChangePasswordInput {
  /** The hash the typed present password was found to match. */
  readonly matchedHash: string;
  readonly hash: string;
  readonly at: string;
}

/** The officer's own change; ends every session issued before. */
export function changePassword(state: Officer, { matchedHash, hash, at }: ChangePasswordInput): OfficerEvent[] {
  const account = activeAccount(state);
  if (account.passwordHash !== matchedHash) throw new CurrentPasswordWrong();
  return [
    { type: 'PasswordSet', data: { hash, oneTime: false, occurredAt: at } },
    { type: 'SessionsRevoked', data: { epoch: account.epoch + 1, occurredAt: at } },
  ];
}
