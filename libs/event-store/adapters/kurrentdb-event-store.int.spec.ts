import { afterAll } from '@jest/globals';
import { describeEventStoreContract } from '../testing/event-store.contract.js';
import { logInMemory } from '../testing/kurrentdb-double/log-file.js';
import { startDouble } from '../testing/kurrentdb-double/server.js';
import { KurrentDbEventStore } from './kurrentdb-event-store.js';

const server = process.env['EVENTSTORE_URL'];
const double = server === undefined ? await startDouble(logInMemory()) : undefined;
afterAll(() => {
  double?.stop();
});

describeEventStoreContract(`KurrentDbEventStore (${double === undefined ? 'real server' : 'test double'})`, {
  create: () => Promise.resolve(KurrentDbEventStore.connect(server ?? double?.url ?? '')),
});
