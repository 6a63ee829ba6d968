/**
 * A relay to be killed or paused: `node relay.child.ts <site>`, the site as JSON (`ProcessSite`). Tells of its status when
 * that has changed.
 */
import 'reflect-metadata';
import { writeSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { connectKurrentDb, type EventStore, SqliteEventStore } from '#event-store';
import { load } from './load.js';
import type { ProcessSite } from './relay-process.js';
import { startRelay } from './relay-rig.js';
import { silent } from './silent.js';

const LOOK_MS = 10;

async function openStore(store: ProcessSite['store']): Promise<EventStore> {
  if ('url' in store) return connectKurrentDb(store.url);
  const embedded = SqliteEventStore.open(store.file);
  load(embedded);
  return embedded;
}

const site = JSON.parse(process.argv[2] ?? '') as ProcessSite;
const { relay } = startRelay({ ...site, store: await openStore(site.store), logger: silent });
for (let told = ''; ;) {
  const { role, handedOver, fault } = await relay.status();
  const line = `${JSON.stringify({ role, handedOver, fault })}\n`;
  if (line !== told) writeSync(1, line);
  told = line;
  await delay(LOOK_MS);
}
