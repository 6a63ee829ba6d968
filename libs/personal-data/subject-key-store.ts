import type { KeyObject } from 'node:crypto';

/** A subject's key was deleted: nothing more can be sealed for the person, and nothing read. */
export class SubjectErased extends Error {
  override readonly name = 'SubjectErased';
  constructor(readonly subjectId: string) {
    super('The subject was erased');
  }
}

/**
 * Port to the keys of subjects (people in cases, under surrogate ids): 32 random bytes each, kept beside the events and
 * wrapped by a master key. Erasing a key erases the person from history; an erased subject never gets a new key.
 */
export abstract class SubjectKeyStore {
  /**
   * The subjects' keys, made where missing, durable when answered.
   * @throws SubjectErased when one of them was erased.
   */
  abstract ensure(subjectIds: readonly string[]): Promise<ReadonlyMap<string, KeyObject>>;
  /**
   * The key, or `undefined` when there is none or it was erased. Synchronous: read models open many values at once. Where
   * several processes share the keys it knows what this process's read models know: every key of what they hold.
   */
  abstract find(subjectId: string): KeyObject | undefined;
  /** Deletes the keys for ever; answered when nobody can get them here and nothing of them is left in this process's files. */
  abstract erase(subjectIds: readonly string[]): Promise<void>;
  abstract close(): void;
}
