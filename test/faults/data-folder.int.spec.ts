import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { SqliteEventStore } from '../../libs/event-store/adapters/sqlite-event-store.js';
import { DataFolderInUse, lockDataFolder } from '../../libs/event-store/data-folder-lock.js';
import { EventStoreUnavailable } from '../../libs/event-store/event-store.js';

const TYPESCRIPT = new URL('../../libs/event-store/testing/typescript.mjs', import.meta.url).href;
const HOLDER = fileURLToPath(new URL('./lock-holder.child.ts', import.meta.url));
const NOBODY = 65_534;
const TIMEOUT_MS = 30_000;

describe('the data folder', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'qamqor-folder-'));
  });
  afterEach(() => {
    chmodSync(folder, 0o755);
    rmSync(folder, { recursive: true });
  });

  it(
    'belongs to one process until that one ends, even by SIGKILL',
    async () => {
      const holder = await startHolder(folder);
      expect(holder.says).toBe('locked');
      expect(() => lockDataFolder(folder)).toThrow(new DataFolderInUse(folder));

      const exited = once(holder.child, 'exit');
      holder.child.kill('SIGKILL');
      await exited;
      lockDataFolder(folder).release();
    },
    TIMEOUT_MS,
  );

  it(
    'is refused to a second process with a message that says what to do',
    async () => {
      const lock = lockDataFolder(folder);
      const { says } = await startHolder(folder);
      lock.release();
      expect(says).toBe(
        `DataFolderInUse: Another process is using the data folder ${folder}. Stop it first, or choose another folder.`,
      );
    },
    TIMEOUT_MS,
  );

  it('is refused to a second lock of the same process, and free after release', () => {
    const lock = lockDataFolder(folder);
    expect(() => lockDataFolder(folder)).toThrow(DataFolderInUse);
    lock.release();
    lockDataFolder(folder).release();
  });

  it('is created when missing', () => {
    lockDataFolder(join(folder, 'a', 'b')).release();
  });

  it('whose lock file is damaged says that it may be deleted', () => {
    writeFileSync(join(folder, 'lock.db'), 'бұл файл бүлінген '.repeat(200));
    expect(() => lockDataFolder(folder)).toThrow(`${join(folder, 'lock.db')} is damaged`);
    rmSync(join(folder, 'lock.db'));
    lockDataFolder(folder).release();
  });

  it('that cannot be written is a clear error, for the lock and for the store', () => {
    chmodSync(folder, 0o555);
    asUnprivileged(() => {
      expect(() => lockDataFolder(folder)).toThrow(EventStoreUnavailable);
      expect(() => lockDataFolder(folder)).toThrow(`The data folder ${folder} cannot be created or written`);
      const file = join(folder, 'events.db');
      expect(() => SqliteEventStore.open(file)).toThrow(EventStoreUnavailable);
      expect(() => SqliteEventStore.open(file)).toThrow(`The event file ${file} cannot be opened for writing`);
    });
  });
});

async function startHolder(folder: string): Promise<{ child: ChildProcess; says: string }> {
  const options = ['--conditions=qamqor-source', '--import', TYPESCRIPT, HOLDER, folder];
  const child = spawn(process.execPath, options, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [says] = (await once(createInterface(child.stdout), 'line')) as [string];
  return { child, says };
}

/** The superuser may write everywhere, so he must be somebody else for a moment. */
function asUnprivileged(act: () => void): void {
  if (process.geteuid?.() !== 0) {
    act();
    return;
  }
  process.seteuid?.(NOBODY);
  try {
    act();
  } finally {
    process.seteuid?.(0);
  }
}
