import { OfficerInactive, OfficerNotFound } from './identity.errors.js';
import { evolveGuesses, noGuesses } from './lock-out.js';
import type { Guesses } from './lock-out.js';
import type { OfficerEvent, OfficerRegistered } from './officer.events.js';
import type { OfficerRole, Scope } from '../viewer.js';

/** An account as its decisions need it. */
export interface OfficerAccount {
  readonly status: 'active' | 'inactive';
  readonly officerId: string;
  readonly bodyId: string;
  readonly roles: readonly OfficerRole[];
  readonly scope: Scope;
  readonly passwordHash: string;
  readonly mustChangePassword: boolean;
  /** Sessions issued under a lower epoch are void. */
  readonly epoch: number;
  readonly guesses: Guesses;
}

export type Officer = { readonly status: 'unknown' } | OfficerAccount;

export const officer = { initialState: { status: 'unknown' } as Officer, evolve };

function evolve(state: Officer, event: OfficerEvent): Officer {
  if (event.type === 'OfficerRegistered') return registered(event.data);
  return state.status === 'unknown' ? state : evolveAccount(state, event);
}

function registered({ officerId, bodyId, roles, scope }: OfficerRegistered['data']): OfficerAccount {
  return {
    status: 'active',
    officerId,
    bodyId,
    roles,
    scope,
    passwordHash: '',
    mustChangePassword: true,
    epoch: 0,
    guesses: noGuesses,
  };
}

function evolveAccount(account: OfficerAccount, event: Exclude<OfficerEvent, OfficerRegistered>): OfficerAccount {
  switch (event.type) {
    case 'OfficerRolesChanged':
      return { ...account, roles: event.data.roles, scope: event.data.scope };
    case 'PasswordSet':
      return {
        ...account,
        passwordHash: event.data.hash,
        mustChangePassword: event.data.oneTime,
        guesses: noGuesses,
      };
    case 'OfficerDeactivated':
      return { ...account, status: 'inactive' };
    case 'OfficerReactivated':
      return { ...account, status: 'active' };
    case 'SignedIn':
      return { ...account, guesses: noGuesses };
    case 'SignInFailed':
    case 'AccountLocked':
      return { ...account, guesses: evolveGuesses(account.guesses, event) };
    case 'SessionRevoked':
      return account;
    case 'SessionsRevoked':
      return { ...account, epoch: event.data.epoch };
  }
}

/** @throws OfficerNotFound */
export function existingAccount(state: Officer): OfficerAccount {
  if (state.status === 'unknown') throw new OfficerNotFound();
  return state;
}

/** @throws OfficerNotFound, OfficerInactive */
export function activeAccount(state: Officer): OfficerAccount {
  const account = existingAccount(state);
  if (account.status === 'inactive') throw new OfficerInactive();
  return account;
}
