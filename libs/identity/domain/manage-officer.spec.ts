import { describe, it } from '@jest/globals';
import { given } from '#event-store/testing';
import { AT, anExecutor, chief, minutesLater, newExecutor, regional, registered } from '../testing/samples.js';
import { changeRoles, deactivateOfficer, reactivateOfficer, registerOfficer, resetPassword } from './manage-officer.js';
import { officer } from './officer.js';
import type { OfficerEvent } from './officer.events.js';

const at = minutesLater(5);
const deactivated: OfficerEvent = { type: 'OfficerDeactivated', data: { occurredAt: AT } };
const register = (change: object) =>
  given(officer, []).when((state) => registerOfficer(state, { ...newExecutor, ...change }));

describe('an officer is registered', () => {
  it('with a password to be changed', () => {
    register({}).then([...anExecutor]);
  });

  it('once only', () => {
    given(officer, anExecutor)
      .when((state) => registerOfficer(state, newExecutor))
      .refused('officer-exists');
  });

  it('in a role that a body of this kind has', () => {
    register({ roles: ['operator'] }).refused('role-not-of-body');
  });

  it('not as an administrator who also acts on cases', () => {
    register({ roles: ['administrator', 'head'] }).refused('roles-cannot-combine');
  });

  it('not as an auditor who also administers', () => {
    register({ roles: ['administrator', 'auditor'], scope: 'all' }).refused('roles-cannot-combine');
  });

  it('not with a view beyond the own body, unless as auditor or administrator', () => {
    register({ scope: 'all' }).refused('scope-not-of-role');
    const auditor = { ...registered.data, roles: ['auditor'] as const, scope: 'all' as const };
    const password: OfficerEvent = { type: 'PasswordSet', data: { ...newExecutor.password, occurredAt: AT } };
    register({ roles: ['auditor'], scope: 'all' }).then([{ type: 'OfficerRegistered', data: auditor }, password]);
  });

  it('not in a body that is not active', () => {
    register({ body: { ...newExecutor.body, status: 'inactive' } }).refused('body-inactive');
  });

  it('not by an administrator of other bodies, nor with a wider view than his', () => {
    register({ by: { ...regional, scope: ['baizak-education'] } }).refused('outside-scope');
    register({ by: regional, roles: ['auditor'], scope: 'all' }).refused('outside-scope');
  });
});

describe('roles are changed', () => {
  const change = (input: object, events = anExecutor) =>
    given(officer, events).when((state) =>
      changeRoles(state, {
        roles: ['head'],
        scope: ['taraz-education'],
        bodyKind: 'provider',
        by: chief,
        at,
        ...input,
      }),
    );

  it('to others of the same body', () => {
    const data = { roles: ['head'] as const, scope: ['taraz-education'], occurredAt: at };
    change({}).then([{ type: 'OfficerRolesChanged', data }]);
  });

  it('not to the same', () => change({ roles: ['executor'] }).refused('roles-unchanged'));
  it('not by oneself', () => change({ by: { ...chief, officerId: newExecutor.officerId } }).refused('own-account'));
  it('not beyond the own scope', () =>
    change({ by: regional, roles: ['auditor'], scope: 'all' }).refused('outside-scope'));
  it('not of who is deactivated', () => change({}, [...anExecutor, deactivated]).refused('officer-inactive'));
  it('not of who does not exist', () => change({}, []).refused('officer-not-found'));
});

describe('a password is reset', () => {
  it('for one sign-in, ending all sessions', () => {
    given(officer, anExecutor)
      .when((state) => resetPassword(state, { hash: 'hash-2', by: chief, at }))
      .then([
        { type: 'PasswordSet', data: { hash: 'hash-2', oneTime: true, occurredAt: at } },
        { type: 'SessionsRevoked', data: { epoch: 1, occurredAt: at } },
      ]);
  });

  it('not of who sees more than the administrator', () => {
    const allSeeing: OfficerEvent = { ...registered, data: { ...registered.data, roles: ['auditor'], scope: 'all' } };
    given(officer, [allSeeing])
      .when((state) => resetPassword(state, { hash: 'hash-2', by: regional, at }))
      .refused('outside-scope');
  });
});

describe('an officer is deactivated', () => {
  it('and every session ends', () => {
    given(officer, [...anExecutor, { type: 'SessionsRevoked', data: { epoch: 4, occurredAt: AT } }])
      .when((state) => deactivateOfficer(state, { by: chief, at }))
      .then([
        { type: 'OfficerDeactivated', data: { occurredAt: at } },
        { type: 'SessionsRevoked', data: { epoch: 5, occurredAt: at } },
      ]);
  });

  it('not by oneself, nor twice', () => {
    given(officer, anExecutor)
      .when((state) => deactivateOfficer(state, { by: { ...chief, officerId: newExecutor.officerId }, at }))
      .refused('own-account');
    given(officer, [...anExecutor, deactivated])
      .when((state) => deactivateOfficer(state, { by: chief, at }))
      .refused('officer-inactive');
  });

  it('and may come back, once', () => {
    given(officer, [...anExecutor, deactivated])
      .when((state) => reactivateOfficer(state, { by: chief, at }))
      .then([{ type: 'OfficerReactivated', data: { occurredAt: at } }]);
    given(officer, anExecutor)
      .when((state) => reactivateOfficer(state, { by: chief, at }))
      .refused('officer-active');
  });
});
