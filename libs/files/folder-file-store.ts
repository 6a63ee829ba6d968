import { statSync, unlinkSync } from 'node:fs';
import { open, readdir, utimes, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { PersonalData } from '#personal-data';
import { UNFINISHED, writeDurably } from './durable-file.js';
import { FileStore } from './file-store.js';
import { openedPieces, sealedPieces } from './sealed-pieces.js';

const MISSING: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR']);
const NAME = /^[0-9a-f]{64}$/;

/** One file each in a folder, under a path made of nothing but the name: `ab/ab12…`. */
export class FolderFileStore extends FileStore {
  constructor(
    private readonly folder: string,
    private readonly personalData: Pick<PersonalData, 'bytesOf' | 'knownBytesOf'>,
  ) {
    super();
  }

  override async keep(subjectId: string, content: Buffer, sha256: string): Promise<string> {
    const bytes = await this.personalData.bytesOf(subjectId);
    const name = bytes.nameOf(sha256);
    const path = this.#pathOf(name);
    if (!(await isKeptAgain(path))) await writeDurably(path, sealedPieces(bytes, name, content));
    return name;
  }

  override async open(subjectId: string, name: string): Promise<AsyncIterable<Buffer> | undefined> {
    const bytes = this.personalData.knownBytesOf(subjectId);
    const file = bytes && (await openIfThere(this.#pathOf(name)));
    return file && openedPieces(file, bytes, name);
  }

  override async sweep(isNeeded: (name: string) => boolean, before: number): Promise<number> {
    let removed = 0;
    for (const prefix of await entriesOf(this.folder)) {
      const folder = join(this.folder, prefix);
      for (const name of await entriesOf(folder)) {
        const isLeft = name.startsWith(UNFINISHED) || (NAME.test(name) && !isNeeded(name));
        if (isLeft && removeIfOld(join(folder, name), before)) removed += 1;
      }
    }
    return removed;
  }

  /** @throws Error when the name is none: no other text becomes a path. */
  #pathOf(name: string): string {
    if (!NAME.test(name)) throw new Error('Not the name of a file');
    return join(this.folder, name.slice(0, 2), name);
  }
}

/** What is there already is kept from now on: a sweep that runs beside sees that it is young. */
async function isKeptAgain(path: string): Promise<boolean> {
  const now = new Date();
  return orIfMissing(async () => {
    await utimes(path, now, now);
    return true;
  }, false);
}

function openIfThere(path: string): Promise<FileHandle | undefined> {
  return orIfMissing<FileHandle | undefined>(() => open(path, 'r'), undefined);
}

function entriesOf(folder: string): Promise<string[]> {
  return orIfMissing(() => readdir(folder), []);
}

/** Looked at and removed without a pause, so that nobody in this process can keep it anew in between. */
function removeIfOld(path: string, before: number): boolean {
  if (statSync(path).mtimeMs >= before) return false;
  unlinkSync(path);
  return true;
}

async function orIfMissing<T>(work: () => Promise<T>, missing: T): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isMissing(error)) return missing;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && MISSING.has(String(error.code));
}
