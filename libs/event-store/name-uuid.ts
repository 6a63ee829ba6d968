import { hash } from 'node:crypto';

const NAMESPACE_BYTES = 16;

/**
 * UUIDv5 (RFC 9562 §5.5) of a name in a namespace, itself a UUID: the same name always gives the same id. Every command
 * derives several ids, which is why this is written for speed.
 */
export function nameUuid(name: string, namespace: string): string {
  const bytes = Buffer.allocUnsafe(NAMESPACE_BYTES + Buffer.byteLength(name));
  bytes.write(namespace.replaceAll('-', ''), 'hex');
  bytes.write(name, NAMESPACE_BYTES);
  return uuidFrom(hash('sha1', bytes, 'hex'));
}

/** The first 16 bytes of the SHA-1, with version 5 and the variant bits set. */
function uuidFrom(sha1: string): string {
  const variant = ((Number.parseInt(sha1.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  return `${sha1.slice(0, 8)}-${sha1.slice(8, 12)}-5${sha1.slice(13, 16)}-${variant}${sha1.slice(18, 20)}-${sha1.slice(20, 32)}`;
}
