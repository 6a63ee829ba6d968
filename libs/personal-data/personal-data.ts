import type { KeyObject } from 'node:crypto';
import type { PlainPersonal, SealedPersonal } from './personal.js';
import { mapPersonal, plainSubjects } from './personal-walk.js';
import { seal, unseal } from './sealing.js';
import { SubjectBytes } from './subject-bytes.js';
import { SubjectErased, type SubjectKeyStore } from './subject-key-store.js';

/** Seals personal values before they are stored and opens them for readers. */
export class PersonalData {
  constructor(private readonly keys: SubjectKeyStore) {}

  /**
   * The same data with every personal value sealed under its subject's key.
   * @throws SubjectErased
   */
  async seal<T>(data: T): Promise<T> {
    const subjects = plainSubjects(data);
    if (subjects.size === 0) return data;
    const keys = await this.keys.ensure([...subjects]);
    return mapPersonal(
      data,
      (value) => sealed(value, keys),
      (value) => value,
    ) as T;
  }

  /** Personal values in place of their sealed form; `null` where the person was erased. */
  open(data: unknown): unknown {
    return mapPersonal(
      data,
      ({ value }) => value,
      (value) => this.#opened(value),
    );
  }

  /**
   * For what is kept beside the events; the person's key is made where there is none.
   * @throws SubjectErased
   */
  async bytesOf(subjectId: string): Promise<SubjectBytes> {
    const key = (await this.keys.ensure([subjectId])).get(subjectId);
    if (key === undefined) throw new SubjectErased(subjectId);
    return new SubjectBytes(subjectId, key);
  }

  /** The same to read what was kept; `undefined` where the person was erased. */
  knownBytesOf(subjectId: string): SubjectBytes | undefined {
    const key = this.keys.find(subjectId);
    return key && new SubjectBytes(subjectId, key);
  }

  /** Erases the subjects from history: what was sealed for them cannot be read any more. */
  erase(subjectIds: readonly string[]): Promise<void> {
    return this.keys.erase(subjectIds);
  }

  #opened({ $personal, sealed: bytes }: SealedPersonal): unknown {
    const key = this.keys.find($personal);
    if (key === undefined) return null;
    return JSON.parse(unseal(key, Buffer.from(bytes, 'base64url'), $personal).toString()) as unknown;
  }
}

function sealed({ $personal, value }: PlainPersonal<unknown>, keys: ReadonlyMap<string, KeyObject>): SealedPersonal {
  const key = keys.get($personal);
  if (key === undefined) throw new Error('The key store left out a subject');
  return { $personal, sealed: seal(key, Buffer.from(JSON.stringify(value)), $personal).toString('base64url') };
}
