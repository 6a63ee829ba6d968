import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import Database from 'better-sqlite3';
import { EventStoreUnavailable } from '#event-store';
import { personal, PersonalData, SqliteSubjectKeyStore, SubjectErased } from './index.js';

const masterKey = randomBytes(32);
const name = 'Сәуле Қасымбекқызы';
const data = {
  id: 7,
  party: { details: personal('subject-1', { fullName: name }) },
  notes: [personal('text-1', 'жазба')],
};

describe('personal data', () => {
  let folder: string;
  let keys: SqliteSubjectKeyStore;
  let personalData: PersonalData;

  const openStore = (): void => {
    keys = new SqliteSubjectKeyStore(join(folder, 'keys.db'), masterKey);
    personalData = new PersonalData(keys);
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'qamqor-keys-'));
    openStore();
  });
  afterEach(() => {
    keys.close();
    rmSync(folder, { recursive: true });
  });

  it('is sealed for the store and opened for readers', async () => {
    const sealed = await personalData.seal(data);
    expect(JSON.stringify(sealed)).not.toContain('Сәуле');
    expect(personalData.open(sealed)).toEqual({ id: 7, party: { details: { fullName: name } }, notes: ['жазба'] });
  });

  it('opens after the key file was closed and opened again', async () => {
    const sealed = await personalData.seal(data);
    keys.close();
    openStore();
    expect(personalData.open(sealed.party)).toEqual({ details: { fullName: name } });
  });

  it('is gone for readers once the subject is erased, and only that subject', async () => {
    const sealed = await personalData.seal(data);
    await personalData.erase(['subject-1']);
    expect(personalData.open(sealed)).toEqual({ id: 7, party: { details: null }, notes: ['жазба'] });
  });

  it('never gives an erased subject a new key', async () => {
    await personalData.seal(data);
    await personalData.erase(['subject-1']);
    await expect(personalData.seal(data)).rejects.toThrow(SubjectErased);
  });

  it('refuses one erased subject without spoiling its neighbours in the same flush', async () => {
    await personalData.erase(['subject-1']);
    const [erased, other] = await Promise.allSettled([
      personalData.seal(data),
      personalData.seal(personal('other', 'x')),
    ]);
    expect(erased.status).toBe('rejected');
    expect(other.status).toBe('fulfilled');
  });

  it('uses no key that the disk refused', async () => {
    const disk = new Database(join(folder, 'keys.db'));
    disk.exec(`CREATE TRIGGER full BEFORE INSERT ON subject_keys BEGIN SELECT raise(ABORT, 'full'); END`);
    await expect(personalData.seal(data)).rejects.toThrow(EventStoreUnavailable);
    expect(keys.find('subject-1')).toBeUndefined();
    disk.exec('DROP TRIGGER full');
    disk.close();
    expect(personalData.open(await personalData.seal(data))).toMatchObject({ id: 7 });
  });

  it('does not open a value moved to another subject', async () => {
    const sealed = await personalData.seal({ a: personal('subject-1', name), b: personal('subject-2', name) });
    const moved = { $personal: 'subject-2', sealed: (sealed.a as unknown as { sealed: string }).sealed };
    expect(() => personalData.open(moved)).toThrow();
  });

  it('leaves no wrapped key of an erased subject in any file', async () => {
    await personalData.seal(data);
    const bytes = (): Buffer => Buffer.concat(readdirSync(folder).map((file) => readFileSync(join(folder, file))));
    const wrapped = bytes();
    const start = wrapped.indexOf('subject-1') + 'subject-1'.length;
    const key = wrapped.subarray(start, start + 60);
    expect(bytes().includes(key)).toBe(true);
    await personalData.erase(['subject-1']);
    expect(bytes().includes(key)).toBe(false);
  });
});
