import { LoginTaken } from './identity.errors.js';
import type { LoginEvent } from './login.events.js';

interface Reserved {
  readonly status: 'reserved';
  readonly officerId: string;
  readonly reservedAt: string;
}

export type Login = { readonly status: 'free' } | Reserved;

/** A reservation nobody followed up for this long was left by a crash and may be taken over. */
export const ABANDONED_AFTER_SECONDS = 60;

export const login = {
  initialState: { status: 'free' } as Login,
  evolve: (_state: Login, { data }: LoginEvent): Login => ({
    status: 'reserved',
    officerId: data.officerId,
    reservedAt: data.occurredAt,
  }),
};

export interface ReserveLoginInput {
  readonly officerId: string;
  /** A holder of the reservation who is known not to have been registered. */
  readonly unregistered: string | null;
  readonly at: string;
}

/** @throws LoginTaken */
export function reserveLogin(state: Login, { officerId, unregistered, at }: ReserveLoginInput): LoginEvent[] {
  if (state.status === 'reserved') assertAbandoned(state, unregistered, at);
  return [{ type: 'LoginReserved', data: { officerId, occurredAt: at } }];
}

function assertAbandoned({ officerId, reservedAt }: Reserved, unregistered: string | null, at: string): void {
  const seconds = (Date.parse(at) - Date.parse(reservedAt)) / 1000;
  if (officerId !== unregistered || seconds <= ABANDONED_AFTER_SECONDS) throw new LoginTaken();
}
