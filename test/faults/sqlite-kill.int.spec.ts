import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, it } from '@jest/globals';
import { expectWhole } from '../../libs/event-store/testing/expect-whole.js';
import { openKept } from '../../libs/event-store/testing/kept-stores.js';
import { killWriter } from '../../libs/event-store/testing/killed-writer.js';
import type { Acknowledged } from '../../libs/event-store/testing/killed-writer.js';

const KILLS = Number(process.env['KILLS'] ?? 4);
const SEED = Number(process.env['KILL_SEED'] ?? 100);
const PER_KILL_MS = 30_000;

describe('SQLite event store under SIGKILL', () => {
  const folder = mkdtempSync(join(tmpdir(), 'qamqor-killed-'));
  const file = join(folder, 'events.db');
  const acknowledged: Acknowledged[] = [];
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  // The kills hit one file in turn: each finds what the ones before left.
  it.each(Array.from({ length: KILLS }, (_, no) => SEED + no))(
    'loses no acknowledged event, keeps no partial append (seed %i)',
    async (seed) => {
      acknowledged.push(...(await killWriter({ kind: 'sqlite', file, seed })));
      const { store, close } = await openKept('sqlite', file);
      await expectWhole(store, acknowledged);
      await close();
    },
    PER_KILL_MS,
  );
});
