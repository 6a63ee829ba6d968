import { describe, expect, it } from '@jest/globals';
import { EventStoreUnavailable, InMemoryEventStore } from '#event-store';
import type { AppendResult } from '#event-store';
import { FixedClock } from '#platform';
import { registerBody } from '../domain/body.js';
import { PasswordHasher } from '../passwords/password-hasher.js';
import { derivedId } from '../streams/command-context.js';
import { IdentityStreams } from '../streams/identity-streams.js';
import { AT, chief, educationBody, minutesLater, newExecutor } from '../testing/samples.js';
import { RegisterOfficer, RegisterOfficerHandler } from './register-officer.command.js';

/** Loses the connection between the two streams of a registration, as often as told. */
class BreakingStore extends InMemoryEventStore {
  breaks = 0;
  override append(...args: Parameters<InMemoryEventStore['append']>): Promise<AppendResult> {
    if (!args[0].startsWith('officer-') || this.breaks === 0) return super.append(...args);
    this.breaks -= 1;
    return Promise.reject(new EventStoreUnavailable('connection lost'));
  }
}

async function set() {
  const clock = new FixedClock(AT);
  const store = new BreakingStore(() => clock.now());
  const streams = new IdentityStreams(store);
  const { bodyId, kind, occurredAt: at, ...details } = educationBody.data;
  const input = { bodyId, kind, details, administrationKind: null, by: chief, at };
  const context = { commandId: 'body', correlationId: 'body' };
  await streams.decideOnBody(bodyId, (state) => registerBody(state, input), context);
  const handler = new RegisterOfficerHandler(streams, new PasswordHasher(), clock);
  const register = (commandId: string, change: object = {}) => {
    const { name, login, roles, scope } = newExecutor;
    const officerId = derivedId('officer', commandId);
    const account = {
      officerId,
      name,
      login,
      bodyId,
      roles,
      scope,
      password: 'three birds fly',
      oneTime: true,
      ...change,
    };
    return handler.execute(new RegisterOfficer(account, chief, { commandId, correlationId: commandId }));
  };
  return { clock, store, streams, register };
}

describe('a registration cut off in the middle', () => {
  it('goes on when it is repeated', async () => {
    const { store, streams, register } = await set();
    store.breaks = 1;
    await expect(register('one')).rejects.toThrow('connection lost');
    expect(await streams.officerByLogin('dinara')).toEqual({ status: 'unknown' });
    const done = await register('one');
    expect(await register('one')).toMatchObject({ revision: done.revision, position: done.position });
    expect(await streams.officerByLogin('dinara')).toMatchObject({ status: 'active' });
  });

  it('gives the login free after a while', async () => {
    const { clock, store, streams, register } = await set();
    store.breaks = 1;
    await expect(register('one')).rejects.toThrow('connection lost');
    await expect(register('two')).rejects.toMatchObject({ code: 'login-taken' });
    clock.set(minutesLater(2));
    await register('two');
    expect(await streams.officerByLogin('dinara')).toMatchObject({ officerId: derivedId('officer', 'two') });
    await expect(register('one')).rejects.toMatchObject({ code: 'login-taken' });
  });
});

it('a registration that is refused reserves no login', async () => {
  const { streams, register } = await set();
  await expect(register('one', { roles: ['operator'] })).rejects.toMatchObject({ code: 'role-not-of-body' });
  expect(await streams.login('dinara')).toEqual({ status: 'free' });
});
