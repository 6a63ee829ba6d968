import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { EventStore, type Position } from '#event-store';
import { type AppConfig } from '#platform';
import { testConfig } from '#platform/testing';
import { Projector } from '#read-models';
import type { Office } from '../http/office.js';

/**
 * What one API process of a site is told: a data folder of its own, the secrets of all. They are the same at every run, as a
 * real server remembers the master key it was begun with.
 */
export function processConfig(url: string, variables: Readonly<Record<string, string>> = {}): AppConfig {
  return testConfig({
    EVENTSTORE_URL: url,
    DEMO: 'true',
    QAMQOR_MASTER_KEY: Buffer.alloc(32, 'qamqor').toString('base64'),
    QAMQOR_SESSION_SECRET: 'of all processes of this site, the same',
    ...variables,
  });
}

/** A position behind everything the store holds now. */
export async function presentEnd(app: NestFastifyApplication, from: Position): Promise<Position> {
  const store = app.get(EventStore);
  for (let after = from; ;) {
    const { nextPosition } = await store.readAll(after, 500);
    if (nextPosition <= after) return after;
    after = nextPosition;
  }
}

/** Waits until a process shows everything that was written through another one. */
export async function catchUpWith(behind: Office, ahead: Office): Promise<void> {
  const end = await presentEnd(ahead.app, ahead.position);
  await behind.app.get(Projector).whenProcessed(end, { timeoutMs: 20_000 });
}
