import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { freshName, readToEnd, someEvents } from './contract-events.js';
import { expectWhole } from './expect-whole.js';
import { openKept } from './kept-stores.js';
import type { KeptStoreKind } from './kept-stores.js';
import { killWriter } from './killed-writer.js';
import type { Acknowledged } from './killed-writer.js';

const TIMEOUT_MS = 60_000;

/** For the stores that keep what they were given beyond the life of the process. */
export function describeDurabilityContract(name: string, kind: KeptStoreKind): void {
  describe(`${name} is durable`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'qamqor-durable-'));
    afterAll(() => {
      rmSync(folder, { recursive: true });
    });

    it('has everything after it was closed and opened again, and goes on from there', async () => {
      const file = join(folder, 'reopened');
      const stream = freshName();
      const before = await openKept(kind, file);
      await before.store.append(stream, someEvents(3), 'no-stream');
      const written = await readToEnd(before.store, stream);
      await before.close();

      const after = await openKept(kind, file);
      expect(await readToEnd(after.store, stream)).toEqual(written);
      const { revision, position } = await after.store.append(stream, someEvents(1), 2);
      expect(revision).toBe(3);
      expect(position > (written.at(-1)?.position ?? '')).toBe(true);
      await after.close();
    });

    it(
      'keeps all of an append or none, and everything acknowledged, when killed while appending',
      async () => {
        const file = join(folder, 'killed');
        const acknowledged: Acknowledged[] = [];
        for (const seed of [1, 2]) {
          acknowledged.push(...(await killWriter({ kind, file, seed })));
          const { store, close } = await openKept(kind, file);
          await expectWhole(store, acknowledged);
          await close();
        }
      },
      TIMEOUT_MS,
    );
  });
}
