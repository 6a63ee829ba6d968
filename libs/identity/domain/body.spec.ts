import { describe, it } from '@jest/globals';
import { given } from '#event-store/testing';
import { AT, chief, educationBody, regional } from '../testing/samples.js';
import type { BodyEvent } from './body.events.js';
import { body, changeBody, deactivateBody, reactivateBody, registerBody } from './body.js';

const { bodyId, kind, occurredAt, ...details } = educationBody.data;
const deactivated: BodyEvent = { type: 'BodyDeactivated', data: { occurredAt: AT } };
const input = { details, administrationKind: null, by: chief, at: AT };
const named = { ...details, administrationId: 'taraz-akimat' };

describe('a body is registered', () => {
  const register = (change: object, events: readonly BodyEvent[] = []) =>
    given(body, events).when((state) => registerBody(state, { bodyId, kind, ...input, ...change }));

  it('with its details', () => register({}).then([educationBody]));
  it('once only', () => register({}, [educationBody]).refused('body-exists'));
  it('not by who administers some bodies alone', () => register({ by: regional }).refused('outside-scope'));
  it('not under an administration that is none', () => {
    register({ details: named }).refused('not-an-administration');
    register({ details: named, administrationKind: 'provider' }).refused('not-an-administration');
  });
});

describe('a body is changed', () => {
  const change = (changed: object, events: readonly BodyEvent[] = [educationBody]) =>
    given(body, events).when((state) => changeBody(state, { ...input, ...changed }));

  it('in every detail but its kind', () => {
    const data = { ...named, occurredAt };
    change({ details: named, administrationKind: 'administration' }).then([{ type: 'BodyChanged', data }]);
  });
  it('not without a change', () => change({}).refused('body-unchanged'));
  it('not by the administrator of others', () => change({ by: { ...regional, scope: [] } }).refused('outside-scope'));
  it('not when deactivated or missing', () => {
    change({}, [educationBody, deactivated]).refused('body-inactive');
    change({}, []).refused('body-not-found');
  });
});

describe('a body is deactivated', () => {
  const off = (by = chief, events: readonly BodyEvent[] = [educationBody]) =>
    given(body, events).when((state) => deactivateBody(state, { by, at: AT }));

  it('by an administrator of another body', () => {
    off().then([deactivated]);
    off(regional).refused('own-account');
    off(chief, [educationBody, deactivated]).refused('body-inactive');
  });

  it('and may come back', () => {
    const back = (events: readonly BodyEvent[]) =>
      given(body, events).when((state) => reactivateBody(state, { by: chief, at: AT }));
    back([educationBody, deactivated]).then([{ type: 'BodyReactivated', data: { occurredAt: AT } }]);
    back([educationBody]).refused('body-active');
  });
});
