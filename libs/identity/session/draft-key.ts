import { createHmac } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

/**
 * The key (256 bits, base64url) under which a browser keeps the unfinished forms of this officer: the same in each of his
 * sessions, so that what one of them left behind can be opened in the next (docs/adr/0013).
 */
export function draftKey(key: KeyObject, officerId: string): string {
  return createHmac('sha256', key).update(officerId).digest('base64url');
}
