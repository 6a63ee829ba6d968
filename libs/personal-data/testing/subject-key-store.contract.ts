import { randomUUID } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { SubjectErased, type SubjectKeyStore } from '../subject-key-store.js';

/** A key store at work in one process. */
export interface OpenKeys {
  readonly keys: SubjectKeyStore;
  /** Resolves when `find` knows what was ensured and erased before. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

/** A place that keeps keys, from one test's beginning to its end. */
export interface KeptKeys {
  /** Opens the place, again after `close`. */
  open(): Promise<OpenKeys>;
  /** Every byte in files of the process. */
  atRest(): Buffer;
  remove(): void | Promise<void>;
}

/** Everything the port promises. Every key store runs all of it. */
export function describeSubjectKeyStoreContract(name: string, begin: () => Promise<KeptKeys>): void {
  describe(`${name} keeps the contract of subject key stores`, () => {
    let kept: KeptKeys;
    let open: OpenKeys;
    beforeEach(async () => {
      kept = await begin();
      open = await kept.open();
    });
    afterEach(async () => {
      await open.close();
      await kept.remove();
    });

    const ensured = async (id: string): Promise<Buffer> => bytesOf((await open.keys.ensure([id])).get(id));
    const found = async (id: string): Promise<Buffer | undefined> => {
      await open.settled();
      const key = open.keys.find(id);
      return key === undefined ? undefined : bytesOf(key);
    };
    const reopen = async (): Promise<void> => {
      await open.close();
      open = await kept.open();
    };

    it('makes a key of 32 bytes once and gives it again', async () => {
      const id = randomUUID();
      const key = await ensured(id);
      expect(key).toHaveLength(32);
      expect(await ensured(id)).toEqual(key);
      expect(await found(id)).toEqual(key);
      expect(await ensured(id)).toEqual(key);
    });

    it('gives every subject a key of its own', async () => {
      const ids = [randomUUID(), randomUUID(), randomUUID()];
      const keys = await open.keys.ensure(ids);
      expect([...keys.keys()].sort()).toEqual(ids.sort());
      expect(new Set([...keys.values()].map((key) => bytesOf(key).toString('hex'))).size).toBe(3);
      expect(await open.keys.ensure([])).toEqual(new Map());
    });

    it('gives all who ask at once the same key', async () => {
      const id = randomUUID();
      const keys = await Promise.all(Array.from({ length: 8 }, () => ensured(id)));
      expect(new Set(keys.map((key) => key.toString('hex'))).size).toBe(1);
    });

    it('knows no key of a subject it never had', async () => {
      expect(await found(randomUUID())).toBeUndefined();
    });

    it('has the keys after it was closed and opened again', async () => {
      const id = randomUUID();
      const key = await ensured(id);
      await reopen();
      expect(await found(id)).toEqual(key);
      expect(await ensured(id)).toEqual(key);
    });

    it('gives an erased subject never a key again, and leaves the others theirs', async () => {
      const [id, other] = [randomUUID(), randomUUID()];
      const key = await ensured(other);
      await ensured(id);
      await open.settled();
      await open.keys.erase([id]);
      for (const again of [false, true]) {
        if (again) await reopen();
        expect(await found(id)).toBeUndefined();
        await expect(open.keys.ensure([id])).rejects.toThrow(SubjectErased);
        expect(await found(other)).toEqual(key);
      }
    });

    it('erases before a key was made and erases again without harm', async () => {
      const id = randomUUID();
      await open.keys.erase([id]);
      await open.keys.erase([id, id]);
      await expect(open.keys.ensure([randomUUID(), id])).rejects.toThrow(SubjectErased);
    });

    it('keeps keys wrapped, and nothing of an erased one', async () => {
      const id = randomUUID();
      const key = await ensured(id);
      await open.settled();
      for (const encoding of ['hex', 'base64', 'base64url'] as const) {
        expect(kept.atRest().includes(key.toString(encoding))).toBe(false);
      }
      expect(kept.atRest().includes(key)).toBe(false);
      const before = kept.atRest();
      const start = before.indexOf(id) + id.length;
      const wrapped = before.subarray(start, start + 60);
      expect(wrapped).toHaveLength(60);
      await open.keys.erase([id]);
      expect(kept.atRest().includes(wrapped)).toBe(false);
    });
  });
}

function bytesOf(key: KeyObject | undefined): Buffer {
  if (key === undefined) throw new Error('The store left out a subject');
  return key.export();
}
