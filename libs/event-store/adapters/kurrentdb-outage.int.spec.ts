import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { EventStoreUnavailable, InvalidAppend } from '../event-store.js';
import { type RecordedEvent, START } from '../events.js';
import { ids, presentEnd, readToEnd, someEvent, someEvents, subscribeUntil } from '../testing/contract-events.js';
import { logInMemory } from '../testing/kurrentdb-double/log-file.js';
import { startDouble } from '../testing/kurrentdb-double/server.js';
import type { RunningDouble } from '../testing/kurrentdb-double/server.js';
import { KurrentDbEventStore } from './kurrentdb-event-store.js';
import { KurrentDbPatience } from './kurrentdb-patience.js';

const TIMEOUT_MS = 60_000;

describe('KurrentDbEventStore when the server goes away', () => {
  const log = logInMemory();
  let double: RunningDouble;
  let store: KurrentDbEventStore;
  beforeEach(async () => {
    double = await startDouble(log);
    store = KurrentDbEventStore.connect(double.url);
  });
  afterEach(async () => {
    await store.close();
    double.stop();
  });

  const restart = async (): Promise<void> => {
    double = await startDouble(log, Number(new URL(double.url).port));
  };

  /** The first call after an outage may still meet the dead connection; callers repeat it with the same event ids. */
  const appendAtLast = async (stream: string, event: ReturnType<typeof someEvent>): Promise<void> => {
    for (;;) {
      try {
        await store.append(stream, [event], 'no-stream');
        return;
      } catch (error) {
        if (!(error instanceof EventStoreUnavailable)) throw error;
      }
    }
  };

  it(
    'says so, and works on when it is back, nothing written twice',
    async () => {
      await presentEnd(store);
      double.stop();
      const event = someEvent();
      await expect(store.append('case-1', [event], 'no-stream')).rejects.toThrow(EventStoreUnavailable);
      await expect(readToEnd(store, 'case-1')).rejects.toThrow(EventStoreUnavailable);
      await restart();
      await appendAtLast('case-1', event);
      await appendAtLast('case-1', event);
      expect(log.stream('case-1')).toHaveLength(1);
    },
    TIMEOUT_MS,
  );

  /** The client's native part takes only so many failures before it gives up for good. */
  const failToRead = async (times: number): Promise<void> => {
    for (let time = 0; time < times; time += 1) {
      await expect(store.readAll(START, 1)).rejects.toThrow(EventStoreUnavailable);
    }
  };

  const readAtLast = async (stream: string): Promise<RecordedEvent[]> => {
    for (;;) {
      try {
        return await readToEnd(store, stream);
      } catch (error) {
        if (!(error instanceof EventStoreUnavailable)) throw error;
      }
    }
  };

  it(
    'works when the server comes only after the first calls',
    async () => {
      double.stop();
      await failToRead(8);
      await restart();
      await appendAtLast('late-1', someEvent());
      expect(await readAtLast('late-1')).toHaveLength(1);
    },
    TIMEOUT_MS,
  );

  it(
    'works on after a long outage in which many calls failed',
    async () => {
      const abort = new AbortController();
      await store.append('long-1', [someEvent()], 'no-stream');
      expect(await readToEnd(store, 'long-1')).toHaveLength(1);
      double.stop();
      await failToRead(8);
      await restart();
      expect(await readAtLast('long-1')).toHaveLength(1);
      await appendAtLast('long-2', someEvent());
      const pages = store.subscribe(START, { streamPrefixes: ['long-'] }, abort.signal);
      expect(await subscribeUntil(pages, 2, abort)).toHaveLength(2);
    },
    TIMEOUT_MS,
  );

  it(
    'wakes a waiting subscriber for what came meanwhile',
    async () => {
      const abort = new AbortController();
      const pages = store.subscribe(await presentEnd(store), { streamPrefixes: ['case-'] }, abort.signal);
      const seen = subscribeUntil(pages, 1, abort);
      await store.append('other-1', someEvents(1), 'no-stream');
      double.stop();
      const missed = log.append('case-2', [stored(someEvent())], 'no-stream');
      await restart();
      expect(missed.outcome).toBe('done');
      expect(ids(await seen)).toHaveLength(1);
    },
    TIMEOUT_MS,
  );

  it('does not wait for ever for a server that takes connections and says nothing', async () => {
    const connections: Socket[] = [];
    const silent = createServer((connection) => connections.push(connection)).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const url = `kurrentdb://127.0.0.1:${String((silent.address() as AddressInfo).port)}?tls=false`;
    const impatient = KurrentDbEventStore.connect(url, new KurrentDbPatience(50));
    await expect(impatient.readAll(START, 1)).rejects.toThrow(EventStoreUnavailable);
    await expect(impatient.append('case-1', [someEvent()], 'no-stream')).rejects.toThrow(EventStoreUnavailable);
    await expect(impatient.tombstone('case-1')).rejects.toThrow(EventStoreUnavailable);
    await impatient.close();
    silent.close();
    for (const connection of connections) connection.destroy();
  });

  it('refuses more than the server takes at once', async () => {
    const large = someEvent(0, { data: { text: 'x'.repeat(1_100_000) } });
    await expect(store.append('case-3', [large], 'no-stream')).rejects.toThrow(InvalidAppend);
  });
});

function stored({
  id,
  type,
  data,
  metadata,
}: ReturnType<typeof someEvent>): Parameters<ReturnType<typeof logInMemory>['append']>[1][number] {
  const base64 = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64');
  return { id, type, contentType: 'application/json', data: base64(data), metadata: base64(metadata) };
}
