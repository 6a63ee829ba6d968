/**
 * A value that belongs to a person. In memory, before it is stored, it is `{ $personal, value }`; in the store and in read
 * models it is `{ $personal, sealed }`, readable only with the subject's key. Deleting the key erases the person from history.
 */
export type Personal<T> = PlainPersonal<T> | SealedPersonal;

export interface PlainPersonal<T> {
  /** Subject the value belongs to: a surrogate id, never an IIN. */
  readonly $personal: string;
  readonly value: T;
}

export interface SealedPersonal {
  readonly $personal: string;
  /** base64url of nonce, ciphertext and tag (AES-256-GCM, subject id as additional data). */
  readonly sealed: string;
}

export function personal<T>(subjectId: string, value: T): PlainPersonal<T> {
  return { $personal: subjectId, value };
}

export function isPlainPersonal(candidate: object): candidate is PlainPersonal<unknown> {
  return '$personal' in candidate && 'value' in candidate;
}

export function isSealedPersonal(candidate: object): candidate is SealedPersonal {
  return '$personal' in candidate && 'sealed' in candidate;
}
