import { afterAll, beforeAll, describe, jest } from '@jest/globals';
import type { EventStore } from '../event-store.js';
import { appendContract } from './append.contract.js';
import { readAllContract } from './read-all.contract.js';
import { readStreamContract } from './read-stream.contract.js';
import { subscribeContract } from './subscribe.contract.js';

export interface EventStoreUnderTest {
  /** A store to use; it may hold streams of earlier runs. Closed by the suite. */
  create(): Promise<EventStore>;
}

/** Everything the port promises. Every store runs all of it. */
export function describeEventStoreContract(name: string, { create }: EventStoreUnderTest): void {
  describe(`${name} keeps the event store contract`, () => {
    jest.setTimeout(30_000); // a server on the network answers each of thousands of calls
    let store: EventStore | undefined;
    beforeAll(async () => {
      store = await create();
    });
    afterAll(async () => {
      await store?.close();
    });
    const present = (): EventStore => {
      if (store === undefined) throw new Error('The store under test was not created');
      return store;
    };
    describe('append', () => {
      appendContract(present);
    });
    describe('read a stream', () => {
      readStreamContract(present);
    });
    describe('read all streams', () => {
      readAllContract(present);
    });
    describe('subscribe', () => {
      subscribeContract(present);
    });
  });
}
