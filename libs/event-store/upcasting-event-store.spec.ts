import { beforeEach, describe, expect, it } from '@jest/globals';
import { InMemoryEventStore } from './adapters/in-memory-event-store.js';
import { UnreadableEventVersion } from './event-types.js';
import { START } from './events.js';
import { METADATA, readToEnd, someEvent, subscribeUntil } from './testing/contract-events.js';
import { describeEventStoreContract } from './testing/event-store.contract.js';
import { parcelTypes } from './testing/parcels.js';
import { UpcastingEventStore } from './upcasting-event-store.js';

describeEventStoreContract('UpcastingEventStore', {
  create: () => Promise.resolve(new UpcastingEventStore(new InMemoryEventStore(), parcelTypes)),
});

describe('UpcastingEventStore', () => {
  let inner: InMemoryEventStore;
  let store: UpcastingEventStore;
  beforeEach(() => {
    inner = new InMemoryEventStore();
    store = new UpcastingEventStore(inner, parcelTypes);
  });

  const write = (type: string, schemaVersion: number, data: object): Promise<unknown> =>
    inner.append('parcel-1', [someEvent(0, { type, data, metadata: { ...METADATA, schemaVersion } })], 'no-stream');

  it('lifts every older version to the present one, by stream, over all and by subscription', async () => {
    await write('ParcelSent', 1, { weight: '3 kg' });
    const abort = new AbortController();
    const reads = [
      await readToEnd(store, 'parcel-1'),
      (await store.readAll(START, 1)).events,
      await subscribeUntil(store.subscribe(START, undefined, abort.signal), 1, abort),
    ];
    for (const [event] of reads) {
      expect(event?.data).toEqual({ grams: 3_000, fragile: false });
      expect(event?.metadata.schemaVersion).toBe(3);
    }
  });

  it('leaves the present version and unknown types as they are', async () => {
    await write('ParcelSent', 3, { grams: 1, fragile: true });
    await inner.append('parcel-1', [someEvent(0, { type: 'ParcelEaten', data: { by: 'dog' } })], 0);
    expect(await readToEnd(store, 'parcel-1')).toEqual(await readToEnd(inner, 'parcel-1'));
  });

  it('says which types it knows', () => {
    expect([store.knows('ParcelSent'), store.knows('ParcelEaten')]).toEqual([true, false]);
  });

  it('refuses a version newer than it knows, rather than guess', async () => {
    await write('ParcelSent', 4, {});
    await expect(readToEnd(store, 'parcel-1')).rejects.toThrow(new UnreadableEventVersion('ParcelSent', 4));
  });

  it('refuses a version without an upcaster', async () => {
    await write('ParcelSent', 0, {});
    await expect(store.readAll(START, 1)).rejects.toThrow(new UnreadableEventVersion('ParcelSent', 0));
  });
});
