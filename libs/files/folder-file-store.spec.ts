import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { PersonalData, SqliteSubjectKeyStore } from '#personal-data';
import { FolderFileStore } from './folder-file-store.js';

let folder: string;
let keys: SqliteSubjectKeyStore;
let personalData: PersonalData;
let store: FolderFileStore;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'qamqor-files-'));
  keys = new SqliteSubjectKeyStore(':memory:', randomBytes(32));
  personalData = new PersonalData(keys);
  store = new FolderFileStore(folder, personalData);
});
afterEach(() => {
  keys.close();
  rmSync(folder, { recursive: true, force: true });
});

const content = randomBytes(300_000);
const keep = (subjectId: string, bytes: Buffer = content): Promise<string> =>
  store.keep(subjectId, bytes, createHash('sha256').update(bytes).digest('hex'));
const pathOf = (name: string): string => join(folder, name.slice(0, 2), name);
const kept = (): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((one) => /[\\/]/.test(one));

/** One bit is another, whatever stood there. */
function flipped(bytes: Buffer, at: number): Buffer {
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
  return bytes;
}

async function read(subjectId: string, name: string): Promise<Buffer | undefined> {
  const pieces = await store.open(subjectId, name);
  return pieces && Buffer.concat(await Array.fromAsync(pieces));
}

describe('a kept file', () => {
  it.each([0, 1, 65_535, 65_536, 65_537, 300_000])('of %i bytes is given back as it was', async (size) => {
    const bytes = content.subarray(0, size);
    expect(await read('anna', await keep('anna', bytes))).toEqual(bytes);
  });

  it('lies sealed, under a name that tells nothing of the content', async () => {
    const name = await keep('anna');
    expect(name).toMatch(/^[0-9a-f]{64}$/);
    expect(name).not.toBe(createHash('sha256').update(content).digest('hex'));
    const onDisk = readFileSync(pathOf(name));
    expect(onDisk.includes(content.subarray(1_000, 1_032))).toBe(false);
  });

  it('is kept once for a person, and for each person apart', async () => {
    const name = await keep('anna');
    expect(await keep('anna')).toBe(name);
    expect(kept()).toHaveLength(1);
    expect(await keep('bota')).not.toBe(name);
    expect(kept()).toHaveLength(2);
    expect(await read('bota', name).catch(() => 'unreadable')).toBe('unreadable');
  });

  it('cannot be read once the key of the person is erased, though its bytes are there', async () => {
    const name = await keep('anna');
    await personalData.erase(['anna']);
    expect(kept()).toHaveLength(1);
    expect(await read('anna', name)).toBeUndefined();
    await expect(keep('anna')).rejects.toThrow('erased');
  });

  it.each([
    ['changed', (path: string) => writeFileSync(path, flipped(readFileSync(path), 70_000))],
    ['cut off between two pieces', (path: string) => truncateSync(path, 2 * (65_536 + 28))],
    ['emptied', (path: string) => truncateSync(path, 0)],
  ])('that was %s on disk is not given as if it were whole', async (_, damage) => {
    const name = await keep('anna');
    damage(pathOf(name));
    await expect(read('anna', name)).rejects.toThrow();
  });

  it.each(['../../etc/passwd', '..', 'AB'.repeat(32), `${'a'.repeat(64)}/x`])(
    'is found under no name like %s',
    async (name) => {
      await keep('anna');
      await expect(read('anna', name)).rejects.toThrow('Not the name of a file');
    },
  );

  it('that is not there is not found', async () => {
    await keep('anna');
    expect(await read('anna', 'a'.repeat(64))).toBeUndefined();
  });
});

describe('sweeping', () => {
  const now = Date.now();
  const old = new Date(now - 1_000_000);
  const age = (name: string): void => utimesSync(pathOf(name), old, old);

  it('removes old files nobody points to, and what was left half written', async () => {
    const [needed, orphan, young] = [await keep('anna'), await keep('bota'), await keep('dana')];
    [needed, orphan].forEach(age);
    const unfinished = join(folder, needed.slice(0, 2), '.unfinished-1');
    writeFileSync(unfinished, 'half');
    utimesSync(unfinished, old, old);
    expect(await store.sweep((name) => name === needed, now - 500_000)).toBe(2);
    expect(
      kept()
        .map((path) => path.slice(3))
        .sort(),
    ).toEqual([needed, young].sort());
  });

  it('leaves a file that is kept anew just then', async () => {
    const name = await keep('anna');
    age(name);
    await keep('anna');
    expect(await store.sweep(() => false, now - 500_000)).toBe(0);
    expect(await read('anna', name)).toEqual(content);
  });

  it('has nothing to do before the first file', async () => {
    rmSync(folder, { recursive: true });
    expect(await store.sweep(() => false, now)).toBe(0);
    await keep('anna');
  });
});
