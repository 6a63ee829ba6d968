import type { LocalizedText } from '#regulations';
import type { BodyKind, OfficerRole } from '../viewer.js';
import { demoBodies } from './demo-bodies.js';
import { demoOfficers } from './demo-officers.js';

/** An account anybody may use in demo mode. */
export interface DemoAccount {
  readonly login: string;
  readonly roles: readonly OfficerRole[];
  readonly name: string;
  readonly body: { readonly id: string; readonly kind: BodyKind; readonly name: LocalizedText };
}

const bodiesById = new Map(demoBodies.map(({ id, kind, name }) => [id, { id, kind, name }]));

export const demoAccounts: readonly DemoAccount[] = demoOfficers.flatMap(({ login, name, role, bodyId }) => {
  const body = bodiesById.get(bodyId);
  return body === undefined ? [] : [{ login, roles: [role], name, body }];
});
