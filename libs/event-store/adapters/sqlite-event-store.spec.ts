import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { describeEventStoreContract } from '../testing/event-store.contract.js';
import { SqliteEventStore } from './sqlite-event-store.js';

const folder = mkdtempSync(join(tmpdir(), 'qamqor-events-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describeEventStoreContract('SqliteEventStore', {
  create: () => Promise.resolve(SqliteEventStore.open(join(folder, 'contract.db'))),
});
