import type { Administrator } from './administrator.js';
import type { RegisteredBody } from './body.js';
import { BodyInactive, OfficerActive, OfficerExists, OwnAccount, RolesUnchanged } from './identity.errors.js';
import { activeAccount, existingAccount } from './officer.js';
import type { Officer } from './officer.js';
import type { OfficerEvent } from './officer.events.js';
import { assertInScope, assertRolesFit, assertScopeFits, assertScopeWithin } from './roles.js';
import type { BodyKind, OfficerRole, Scope } from '../viewer.js';

export interface RegisterOfficerInput {
  readonly officerId: string;
  readonly name: string;
  readonly login: string;
  readonly body: RegisteredBody;
  readonly roles: readonly OfficerRole[];
  readonly scope: Scope;
  readonly password: { readonly hash: string; readonly oneTime: boolean };
  readonly by: Administrator;
  readonly at: string;
}

export function registerOfficer(state: Officer, input: RegisterOfficerInput): OfficerEvent[] {
  const { officerId, name, login, body, roles, scope, password, by, at } = input;
  if (state.status !== 'unknown') throw new OfficerExists();
  assertInScope(by.scope, body.bodyId);
  if (body.status === 'inactive') throw new BodyInactive();
  assertScopeWithin(scope, by.scope);
  assertRolesFit(roles, body.kind);
  assertScopeFits(scope, roles, body.bodyId);
  return [
    {
      type: 'OfficerRegistered',
      data: { officerId, name, login, bodyId: body.bodyId, roles, scope, occurredAt: at },
    },
    { type: 'PasswordSet', data: { ...password, occurredAt: at } },
  ];
}

export interface ChangeRolesInput {
  readonly roles: readonly OfficerRole[];
  readonly scope: Scope;
  readonly bodyKind: BodyKind;
  readonly by: Administrator;
  readonly at: string;
}

export function changeRoles(state: Officer, { roles, scope, bodyKind, by, at }: ChangeRolesInput): OfficerEvent[] {
  const account = activeAccount(state);
  assertInScope(by.scope, account.bodyId);
  assertScopeWithin(account.scope, by.scope);
  assertScopeWithin(scope, by.scope);
  assertNotOwn(account.officerId, by);
  assertRolesFit(roles, bodyKind);
  assertScopeFits(scope, roles, account.bodyId);
  if (sameMembers(roles, account.roles) && sameScope(scope, account.scope)) throw new RolesUnchanged();
  return [{ type: 'OfficerRolesChanged', data: { roles, scope, occurredAt: at } }];
}

export interface ResetPasswordInput {
  readonly hash: string;
  readonly by: Administrator;
  readonly at: string;
}

/** A password the administrator knows is good for one sign-in only. */
export function resetPassword(state: Officer, { hash, by, at }: ResetPasswordInput): OfficerEvent[] {
  const account = activeAccount(state);
  assertInScope(by.scope, account.bodyId);
  assertScopeWithin(account.scope, by.scope);
  return [
    { type: 'PasswordSet', data: { hash, oneTime: true, occurredAt: at } },
    { type: 'SessionsRevoked', data: { epoch: account.epoch + 1, occurredAt: at } },
  ];
}

export interface ActivationInput {
  readonly by: Administrator;
  readonly at: string;
}

export function deactivateOfficer(state: Officer, { by, at }: ActivationInput): OfficerEvent[] {
  const account = activeAccount(state);
  assertInScope(by.scope, account.bodyId);
  assertScopeWithin(account.scope, by.scope);
  assertNotOwn(account.officerId, by);
  return [
    { type: 'OfficerDeactivated', data: { occurredAt: at } },
    { type: 'SessionsRevoked', data: { epoch: account.epoch + 1, occurredAt: at } },
  ];
}

export function reactivateOfficer(state: Officer, { by, at }: ActivationInput): OfficerEvent[] {
  const account = existingAccount(state);
  assertInScope(by.scope, account.bodyId);
  assertScopeWithin(account.scope, by.scope);
  if (account.status === 'active') throw new OfficerActive();
  return [{ type: 'OfficerReactivated', data: { occurredAt: at } }];
}

function assertNotOwn(officerId: string, by: Administrator): void {
  if (officerId === by.officerId) throw new OwnAccount();
}

function sameScope(one: Scope, other: Scope): boolean {
  return one === 'all' || other === 'all' ? one === other : sameMembers(one, other);
}

function sameMembers(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((member) => other.includes(member));
}
