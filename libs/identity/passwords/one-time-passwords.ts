import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { SessionKeys } from '../session/session-keys.js';

/** Without 0/o, 1/i/l: somebody reads it out on the telephone. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 4;
const GROUP_LENGTH = 4;

/**
 * Passwords for handing over. Computed from the command instead of drawn, so that repeating a command whose answer was
 * lost gives the same password, though only its hash is stored. Sixteen of 31 characters: 79 bits.
 */
@Injectable()
export class OneTimePasswords {
  constructor(private readonly keys: SessionKeys) {}

  for(officerId: string, commandId: string): string {
    const bytes = createHmac('sha512', this.keys.oneTimePassword).update(`${officerId}/${commandId}`).digest();
    // Bytes past the last whole multiple would favour the first letters.
    const fair = [...bytes].filter((byte) => byte < 256 - (256 % ALPHABET.length));
    const letters = fair.map((byte) => ALPHABET.charAt(byte % ALPHABET.length)).join('');
    const groups = Array.from({ length: GROUPS }, (_, at) => letters.slice(at * GROUP_LENGTH, (at + 1) * GROUP_LENGTH));
    return groups.join('-');
  }
}
