import { createHmac, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import { seal, unseal } from './sealing.js';

/** Seals and names bytes that belong to one person and stand in no event. Without the person's key both are gone. */
export class SubjectBytes {
  readonly #naming: KeyObject;

  constructor(
    private readonly subjectId: string,
    private readonly key: KeyObject,
  ) {
    this.#naming = createSecretKey(Buffer.from(hkdfSync('sha256', key, '', 'qamqor content name', 32)));
  }

  /** `place` is authenticated with the bytes: they open nowhere else. */
  seal(bytes: Buffer, place: string): Buffer {
    return seal(this.key, bytes, `${this.subjectId}/${place}`);
  }

  /** @throws when the bytes were changed, or sealed for another place or person. */
  open(sealed: Buffer, place: string): Buffer {
    return unseal(this.key, sealed, `${this.subjectId}/${place}`);
  }

  /**
   * 64 hexadecimal digits made of the SHA-256 of a content: the same content of the same person has the same name, and whoever
   * has the content but not the key cannot tell that it is this one.
   */
  nameOf(sha256: string): string {
    return createHmac('sha256', this.#naming).update(sha256).digest('hex');
  }
}
