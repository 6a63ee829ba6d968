import type { MediaType } from './media-types.js';
import { endings } from './media-types.js';

/** By characters, not by halves of them. */
const LONGEST = /^.{0,150}/u;

/** Names that Windows takes for a device, whatever their ending. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/**
 * A name that is only a name: no folders, no control characters, none that turn the direction of writing round, none that a
 * file system gives a meaning, and the ending of what the file really is. The name the officer's machine gave says who a
 * paper is of, so it is kept, sealed, for reading; no path is ever made of it.
 */
export function safeFileName(given: string, mediaType: MediaType): string {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const plain = last
    .replace(/\p{C}/gu, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  const [ending] = endings[mediaType];
  const fits = endings[mediaType].some((one) => plain.toLowerCase().endsWith(`.${one}`));
  const stem = fits ? plain.slice(0, plain.lastIndexOf('.')) : plain;
  const kept = fits ? plain.slice(plain.lastIndexOf('.') + 1) : ending;
  return `${cut(stem) || 'file'}.${kept}`;
}

function cut(stem: string): string {
  const kept = (LONGEST.exec(stem)?.[0] ?? '').trim();
  return DEVICE.test(kept) ? `_${kept}` : kept;
}
