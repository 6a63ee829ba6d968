import { randomUUID } from 'node:crypto';
import { v5 as uuidv5 } from 'uuid';
import type { NewEvent } from '#event-store';

/** What the key store on KurrentDB writes. No event of a case, and never lifted to another version: a new shape is a new type. */
export type SubjectKeyEvent = SubjectKeyMade | SubjectKeyDeleted;

/** Alone in its stream, which is tombstoned when the person is erased. */
export interface SubjectKeyMade {
  readonly type: 'SubjectKeyMade';
  /** base64url of the key, wrapped by the master key. */
  readonly data: { readonly subjectId: string; readonly wrapped: string };
}

/** Tells every process to forget the key; written after the tombstone, in a stream of its own. */
export interface SubjectKeyDeleted {
  readonly type: 'SubjectKeyDeleted';
  readonly data: { readonly subjectId: string };
}

export const SUBJECT_KEY_STREAMS = ['subject-key-', 'subject-erased-'] as const;

const DELETIONS = 'b9a2c7de-7f52-5d0c-9c1e-40a6d2f0a9b3';

export function keyStream(subjectId: string): string {
  return `subject-key-${subjectId}`;
}

export function erasureStream(subjectId: string): string {
  return `subject-erased-${subjectId}`;
}

export function keyMade(subjectId: string, wrapped: Buffer): NewEvent<SubjectKeyMade> {
  const data = { subjectId, wrapped: wrapped.toString('base64url') };
  return { ...identified(randomUUID()), type: 'SubjectKeyMade', data };
}

/** The same event whoever writes it, so that erasing again is a repeat. */
export function keyDeleted(subjectId: string): NewEvent<SubjectKeyDeleted> {
  return { ...identified(uuidv5(subjectId, DELETIONS)), type: 'SubjectKeyDeleted', data: { subjectId } };
}

function identified(id: string): Pick<NewEvent, 'id' | 'metadata'> {
  return { id, metadata: { schemaVersion: 1, commandId: id, correlationId: id } };
}
