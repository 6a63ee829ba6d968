import { LoginTaken } from './identity.errors.js';

/** A login belongs to this officer from now on. Written before the officer is registered. */
export interface LoginReserved {
  readonly type: 'LoginReserved';
  readonly data: { readonly officerId: string; readonly occurredAt: string };
}
export type LoginEvent = LoginReserved;

export type Login =
  | { readonly status: 'free' }
  | { readonly status: 'reserved'; readonly officerId: string; readonly reservedAt: string };

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
  /** Whether the present holder of the reservation was registered. */
  readonly holderRegistered: boolean;
  readonly at: string;
}

export function reserveLogin(state: Login, { officerId, holderRegistered, at }: ReserveLoginInput): LoginEvent[] {
  if (state.status === 'reserved' && (holderRegistered || !isAbandoned(state.reservedAt, at))) throw new LoginTaken();
  return [{ type: 'LoginReserved', data: { officerId, occurredAt: at } }];
}

function isAbandoned(reservedAt: string, at: string): boolean {
  return Date.parse(at) - Date.parse(reservedAt) > ABANDONED_AFTER_SECONDS * 1000;
}
