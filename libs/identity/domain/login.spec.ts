import { describe, it } from '@jest/globals';
import { given } from '#event-store/testing';
import { AT, minutesLater } from '../testing/samples.js';
import type { LoginEvent } from './login.events.js';
import { login, reserveLogin } from './login.js';

const reserved = (officerId: string, occurredAt = AT): LoginEvent => ({
  type: 'LoginReserved',
  data: { officerId, occurredAt },
});
const reserve = (events: LoginEvent[], unregistered: string | null, at: string) =>
  given(login, events).when((state) => reserveLogin(state, { officerId: 'b', unregistered, at }));

describe('a login', () => {
  it('that is free is reserved', () => {
    reserve([], null, AT).then([reserved('b')]);
  });

  it('of a registered officer stays his', () => {
    reserve([reserved('a')], null, minutesLater(60)).refused('login-taken');
  });

  it('reserved a moment ago stays so, for the registration may be under way', () => {
    reserve([reserved('a')], 'a', minutesLater(1)).refused('login-taken');
  });

  it('left behind by a crash can be taken over', () => {
    reserve([reserved('a')], 'a', minutesLater(2)).then([reserved('b', minutesLater(2))]);
  });

  it('taken over by another in the meantime stays his', () => {
    reserve([reserved('a'), reserved('c')], 'a', minutesLater(5)).refused('login-taken');
  });
});
