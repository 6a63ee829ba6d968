import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** How the name of a file begins that is being written. */
export const UNFINISHED = '.unfinished-';

/** Writes a file that is there whole, or not at all, whenever the machine stops; durable when answered. */
export async function writeDurably(path: string, pieces: Iterable<Buffer>): Promise<void> {
  const folder = dirname(path);
  const unfinished = join(folder, `${UNFINISHED}${randomUUID()}`);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  try {
    await writeSynced(unfinished, pieces);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  await syncFolder(folder);
  await syncFolder(dirname(folder));
}

async function writeSynced(path: string, pieces: Iterable<Buffer>): Promise<void> {
  await using file = await open(path, 'wx', 0o600);
  for (const piece of pieces) await file.writeFile(piece);
  await file.sync();
}

/** A new name is durable once its folder is. Windows opens no folders, and keeps names with the files. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  await using folder = await open(path, 'r');
  await folder.sync();
}
