import { hash } from 'node:crypto';

/** Namespace of the ids of events that commands produce. Never changes: repeats of old commands must find their events. */
const NAMESPACE = Buffer.from('6f1d3c0a5b7e5c0e9d0a7c1e2b4f8a36', 'hex').toString('latin1');

/**
 * UUIDv5 of the command, the stream and the event's place in the command's decision.
 * The request's hash is part of it: two commands racing with the same id but other content get other events, so the
 * store refuses the second instead of taking it for a repeat.
 */
export function eventId(stream: string, commandId: string, requestHash: string | undefined, index: number): string {
  const name = Buffer.from(JSON.stringify([commandId, requestHash ?? null, stream, index])).toString('latin1');
  return uuidFrom(hash('sha1', Buffer.from(NAMESPACE + name, 'latin1'), 'hex'));
}

/** RFC 9562 §5.5: the first 16 bytes of the SHA-1, with version 5 and the variant bits set. */
function uuidFrom(sha1: string): string {
  const variant = ((Number.parseInt(sha1.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  return `${sha1.slice(0, 8)}-${sha1.slice(8, 12)}-5${sha1.slice(13, 16)}-${variant}${sha1.slice(18, 20)}-${sha1.slice(20, 32)}`;
}
