import { writeSync } from 'node:fs';
import type { EventStore } from '../event-store.js';
import { someEvents } from './contract-events.js';
import type { Acknowledged } from './killed-writer.js';
import { openKept } from './kept-stores.js';
import type { KeptStoreKind } from './kept-stores.js';
import { seeded } from './seeded.js';

const STREAMS = 8;
const LARGEST_BATCH = 5;

/** Appends batches to several streams at once, tells of each acknowledgement on stdout, and waits to be killed. */
async function write(store: EventStore, seed: number): Promise<void> {
  const random = seeded(seed);
  await Promise.all(Array.from({ length: STREAMS }, (_, no) => fill(store, `stream-${String(no)}`, random)));
}

async function fill(store: EventStore, stream: string, random: () => number): Promise<void> {
  let { revision } = await store.append(stream, [], 'no-stream');
  for (;;) {
    const of = 1 + Math.floor(random() * LARGEST_BATCH);
    const batch = someEvents(of).map((event, no) => ({ ...event, data: { no, of } }));
    const answer = await store.append(stream, batch, revision < 0 ? 'no-stream' : revision);
    revision = answer.revision;
    const acknowledged: Acknowledged = { stream, ...answer, ids: batch.map(({ id }) => id) };
    writeSync(1, `${JSON.stringify(acknowledged)}\n`);
  }
}

const [kind, file, seed] = process.argv.slice(2);
const { store } = await openKept(kind as KeptStoreKind, file ?? '');
await write(store, Number(seed));
