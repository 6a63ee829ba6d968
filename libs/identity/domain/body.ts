import type { Administrator } from './administrator.js';
import type { BodyDetails, BodyEvent, BodyRegistered } from './body.events.js';
import {
  BodyActive,
  BodyExists,
  BodyInactive,
  BodyNotFound,
  BodyUnchanged,
  NotAnAdministration,
  OutsideScope,
  OwnAccount,
} from './identity.errors.js';
import { assertInScope } from './roles.js';
import type { BodyKind } from '../viewer.js';

export interface RegisteredBody extends BodyDetails {
  readonly status: 'active' | 'inactive';
  readonly bodyId: string;
  readonly kind: BodyKind;
}

export type BodyState = { readonly status: 'unknown' } | RegisteredBody;

export const body = { initialState: { status: 'unknown' } as BodyState, evolve };

function evolve(state: BodyState, event: BodyEvent): BodyState {
  if (event.type === 'BodyRegistered') return registered(event.data);
  if (state.status === 'unknown') return state;
  switch (event.type) {
    case 'BodyChanged':
      return { ...state, ...details(event.data) };
    case 'BodyDeactivated':
      return { ...state, status: 'inactive' };
    case 'BodyReactivated':
      return { ...state, status: 'active' };
  }
}

function registered(data: BodyRegistered['data']): RegisteredBody {
  return { status: 'active', bodyId: data.bodyId, kind: data.kind, ...details(data) };
}

export interface RegisterBodyInput {
  readonly bodyId: string;
  readonly kind: BodyKind;
  readonly details: BodyDetails;
  /** Kind of the body `administrationId` names; `null` when it names none that exists. */
  readonly administrationKind: BodyKind | null;
  readonly by: Administrator;
  readonly at: string;
}

export function registerBody(state: BodyState, input: RegisterBodyInput): BodyEvent[] {
  const { bodyId, kind, by, at } = input;
  if (by.scope !== 'all') throw new OutsideScope();
  if (state.status !== 'unknown') throw new BodyExists();
  assertAdministration(input.details, input.administrationKind);
  return [{ type: 'BodyRegistered', data: { bodyId, kind, ...details(input.details), occurredAt: at } }];
}

export type ChangeBodyInput = Pick<RegisterBodyInput, 'details' | 'administrationKind' | 'by' | 'at'>;

export function changeBody(state: BodyState, input: ChangeBodyInput): BodyEvent[] {
  const present = existingBody(state);
  assertInScope(input.by.scope, present.bodyId);
  if (present.status === 'inactive') throw new BodyInactive();
  assertAdministration(input.details, input.administrationKind);
  if (same(details(present), details(input.details))) throw new BodyUnchanged();
  return [{ type: 'BodyChanged', data: { ...details(input.details), occurredAt: input.at } }];
}

/** Its officers can no longer sign in. */
export function deactivateBody(state: BodyState, { by, at }: { by: Administrator; at: string }): BodyEvent[] {
  const present = existingBody(state);
  assertInScope(by.scope, present.bodyId);
  if (present.bodyId === by.bodyId) throw new OwnAccount();
  if (present.status === 'inactive') throw new BodyInactive();
  return [{ type: 'BodyDeactivated', data: { occurredAt: at } }];
}

export function reactivateBody(state: BodyState, { by, at }: { by: Administrator; at: string }): BodyEvent[] {
  const present = existingBody(state);
  assertInScope(by.scope, present.bodyId);
  if (present.status === 'active') throw new BodyActive();
  return [{ type: 'BodyReactivated', data: { occurredAt: at } }];
}

/** @throws BodyNotFound */
export function existingBody(state: BodyState): RegisteredBody {
  if (state.status === 'unknown') throw new BodyNotFound();
  return state;
}

function assertAdministration({ administrationId }: BodyDetails, kind: BodyKind | null): void {
  if (administrationId !== null && kind !== 'administration') throw new NotAnAdministration();
}

function details({ name, jurisdictions, zone, administrationId }: BodyDetails): BodyDetails {
  return { name: { kk: name.kk, ru: name.ru, en: name.en }, jurisdictions, zone, administrationId };
}

function same(one: BodyDetails, other: BodyDetails): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
