import { hash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { ReadStage } from './contract/parse-stage-updated.js';

/** What tells one handed-over message from another: place in its case, id, content. */
export interface StageMark {
  readonly sequence: number;
  readonly id: string;
  /** {@link stageDigest} */
  readonly digest: string;
}

/** SHA-256 over the message in canonical JSON (RFC 8785), base64url: equal content, equal text, whatever the key order. */
export function stageDigest(message: ReadStage): string {
  return hash('sha256', canonicalize(message) ?? '', 'base64url');
}

/** The digest of a case that holds nothing yet. */
export const EMPTY_CASE = '';

/** The digest of a case with one message more; a chain, so that a long case needs no memory. */
export function withMark(digest: string, { sequence, id, digest: content }: StageMark): string {
  return hash('sha256', `${digest}\n${String(sequence)} ${id} ${content}`, 'base64url');
}

/** The digest over a case's marks in the order of their sequence: equal when two sides hold the same messages. */
export function caseDigest(marks: Iterable<StageMark>): string {
  let digest = EMPTY_CASE;
  for (const mark of marks) digest = withMark(digest, mark);
  return digest;
}
