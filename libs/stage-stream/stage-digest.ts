import { createHash, hash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { StageUpdated } from './stage-updated.js';

/** What tells one handed-over message from another: place in its case, id, content. */
export interface StageMark {
  readonly sequence: number;
  readonly id: string;
  /** {@link stageDigest} */
  readonly digest: string;
}

/** SHA-256 over the message in canonical JSON (RFC 8785), base64url: equal content, equal text, whatever the key order. */
export function stageDigest(message: StageUpdated): string {
  return hash('sha256', canonicalize(message) ?? '', 'base64url');
}

/** SHA-256 over a case's marks in the order of their sequence: equal when two sides hold the same messages. */
export function caseDigest(marks: Iterable<StageMark>): string {
  const digest = createHash('sha256');
  for (const { sequence, id, digest: content } of marks) digest.update(`${String(sequence)} ${id} ${content}\n`);
  return digest.digest('base64url');
}
