import { describe, expect, it } from '@jest/globals';
import { given } from '#event-store/testing';
import { AT, anExecutor, minutesLater } from '../testing/samples.js';
import { assertUnlocked, evolveGuesses, failGuess, noGuesses } from './lock-out.js';
import type { Guesses } from './lock-out.js';
import { officer } from './officer.js';
import type { OfficerEvent } from './officer.events.js';
import { changePassword, failSignIn, signIn, signOut } from './sign-in.js';

const failed = (minutes: number): OfficerEvent => ({
  type: 'SignInFailed',
  data: { occurredAt: minutesLater(minutes) },
});
const four = [0, 1, 2, 3].map(failed);
const locked: OfficerEvent = { type: 'AccountLocked', data: { forSeconds: 60, occurredAt: minutesLater(4) } };
const input = { matchedHash: 'hash-1', sessionId: 's-1', at: minutesLater(4) };
const right = (events: readonly OfficerEvent[], change: object = {}) =>
  given(officer, events).when((state) => signIn(state, { ...input, ...change }));

describe('signing in', () => {
  it('with the right password opens a session', () => {
    right(anExecutor).then([{ type: 'SignedIn', data: { sessionId: 's-1', occurredAt: input.at } }]);
  });

  it('looks the same for nobody, for the deactivated, and when the password changed meanwhile', () => {
    right([]).refused('credentials-refused');
    right([...anExecutor, { type: 'OfficerDeactivated', data: { occurredAt: AT } }]).refused('credentials-refused');
    right(anExecutor, { matchedHash: 'hash-0' }).refused('credentials-refused');
  });

  it('is refused while locked, even with the right password, and works afterwards', () => {
    const events = [...anExecutor, ...four, failed(4), locked];
    right(events).refused('account-locked');
    right(events, { at: minutesLater(5) }).then([
      { type: 'SignedIn', data: { sessionId: 's-1', occurredAt: minutesLater(5) } },
    ]);
  });
});

describe('a wrong password', () => {
  const wrong = (events: readonly OfficerEvent[], minutes: number) =>
    given(officer, events).when((state) => failSignIn(state, minutesLater(minutes)));

  it('is written down', () => {
    wrong(anExecutor, 4).then([failed(4)]);
  });

  it('locks at the fifth within a quarter of an hour', () => {
    wrong([...anExecutor, ...four], 4).then([failed(4), locked]);
    wrong([...anExecutor, ...four], 16).then([failed(16)]);
  });

  it('is forgotten after a sign-in and after a reset', () => {
    wrong([...anExecutor, ...four, { type: 'SignedIn', data: { sessionId: 's', occurredAt: AT } }], 4).then([
      failed(4),
    ]);
    const reset: OfficerEvent = { type: 'PasswordSet', data: { hash: 'h', oneTime: true, occurredAt: AT } };
    wrong([...anExecutor, ...four, failed(4), locked, reset], 4).then([failed(4)]);
  });

  it('is not even counted while locked', () => {
    wrong([...anExecutor, ...four, failed(4), locked], 4).refused('account-locked');
  });

  it('locks twice as long each time, up to an hour', () => {
    let guesses: Guesses = noGuesses;
    const lengths: number[] = [];
    let at = AT;
    for (let attempt = 0; attempt < 60; attempt += 1) {
      at = new Date(Math.max(guesses.lockedUntil, Date.parse(at))).toISOString();
      assertUnlocked(guesses, at);
      const events = failGuess(guesses, at);
      guesses = events.reduce(evolveGuesses, guesses);
      lengths.push(...events.flatMap(({ type, data }) => (type === 'AccountLocked' ? [data.forSeconds] : [])));
    }
    expect(lengths.slice(0, 8)).toEqual([60, 120, 240, 480, 960, 1920, 3600, 3600]);
  });
});

describe('leaving and changing the password', () => {
  it('ends this session', () => {
    given(officer, anExecutor)
      .when((state) => signOut(state, { sessionId: 's-1', at: AT }))
      .then([{ type: 'SessionRevoked', data: { sessionId: 's-1', occurredAt: AT } }]);
  });

  it('ends all sessions with the change, which needs the present password', () => {
    given(officer, anExecutor)
      .when((state) => changePassword(state, { matchedHash: 'hash-1', hash: 'hash-2', at: AT }))
      .then([
        { type: 'PasswordSet', data: { hash: 'hash-2', oneTime: false, occurredAt: AT } },
        { type: 'SessionsRevoked', data: { epoch: 1, occurredAt: AT } },
      ]);
    given(officer, anExecutor)
      .when((state) => changePassword(state, { matchedHash: 'hash-0', hash: 'hash-2', at: AT }))
      .refused('current-password-wrong');
  });
});
