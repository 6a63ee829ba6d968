import { randomBytes } from 'node:crypto';

/** Without 0/o, 1/i/l: somebody reads it out on the telephone. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 4;
const GROUP_LENGTH = 4;

/** A password drawn at random: sixteen of 31 characters, 79 bits. */
export function generatePassword(): string {
  return spellPassword(randomBytes(64));
}

/** `xxxx-xxxx-xxxx-xxxx` from 64 random bytes. */
export function spellPassword(bytes: Uint8Array): string {
  // Bytes past the last whole multiple would favour the first letters.
  const fair = [...bytes].filter((byte) => byte < 256 - (256 % ALPHABET.length));
  const letters = fair.map((byte) => ALPHABET.charAt(byte % ALPHABET.length)).join('');
  const groups = Array.from({ length: GROUPS }, (_, at) => letters.slice(at * GROUP_LENGTH, (at + 1) * GROUP_LENGTH));
  return groups.join('-');
}
