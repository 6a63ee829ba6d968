import { DomainError } from '#platform/domain-error';
import type { Looked, LookEvent } from './look-events.js';

/** A look at a case, as decisions see it. */
export type Look =
  | { readonly status: 'none' }
  | {
      readonly status: 'open';
      readonly officerId: string;
      readonly caseId: string | null;
      readonly openedAt: string;
      /** What was noted of it, so that the same is not noted twice. */
      readonly noted: readonly string[];
    };

const nothing: Look = { status: 'none' };

export const look = { initialState: nothing, evolve };

function evolve(state: Look, event: LookEvent): Look {
  switch (event.type) {
    case 'LookOpened': {
      const { officerId, caseId, occurredAt } = event.data;
      return { status: 'open', officerId, caseId, openedAt: occurredAt, noted: [] };
    }
    case 'CaseLookedAt':
      return state.status === 'none' ? state : { ...state, noted: [...state.noted, keyOf(event.data)] };
  }
}

export interface OpenLookInput {
  readonly lookId: string;
  readonly officerId: string;
  readonly caseId: string | null;
  readonly providerId: string | null;
  readonly reason: string;
  readonly now: string;
}

/** IIN, phone, account: a number of a person has no place in a record that is never erased. */
const LONG_NUMBER = /\d{10}/;

export function openLook(state: Look, input: OpenLookInput): LookEvent[] {
  if (state.status !== 'none') throw new DomainError('refused', 'look-exists');
  const { now: occurredAt, lookId, officerId, caseId, providerId, reason } = input;
  if (LONG_NUMBER.test(reason.replaceAll(/[\s()+-]/g, ''))) throw new DomainError('refused', 'reason-names-somebody');
  return [{ type: 'LookOpened', data: { occurredAt, lookId, officerId, caseId, providerId, reason } }];
}

/** A reason holds for a working day; who comes back later says again why. */
const HOLDS_MS = 12 * 3_600_000;

export interface NoteLookInput {
  readonly officerId: string;
  readonly caseId: string | null;
  readonly what: Looked;
  readonly revision: number | null;
  readonly format: string | null;
  readonly filter: string | null;
  readonly now: string;
}

/** Notes what is looked at. To be shown the same again is the same look; each export is one of its own. */
export function noteLook(state: Look, { officerId, caseId, now, ...seen }: NoteLookInput): LookEvent[] {
  if (state.status === 'none' || state.officerId !== officerId || state.caseId !== caseId) {
    throw new DomainError('forbidden', 'look-not-opened');
  }
  if (Date.parse(now) - Date.parse(state.openedAt) > HOLDS_MS) throw new DomainError('forbidden', 'look-over');
  if (seen.format === null && state.noted.includes(keyOf(seen))) return [];
  return [{ type: 'CaseLookedAt', data: { occurredAt: now, ...seen } }];
}

function keyOf({ what, revision }: { readonly what: Looked; readonly revision: number | null }): string {
  return `${what} ${String(revision)}`;
}
