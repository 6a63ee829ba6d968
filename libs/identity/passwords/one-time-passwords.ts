import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { SessionKeys } from '../session/session-keys.js';
import { spellPassword } from './generate-password.js';

/**
 * Passwords for handing over. Computed from the command instead of drawn, so that repeating a command whose answer was
 * lost gives the same password, though only its hash is stored.
 */
@Injectable()
export class OneTimePasswords {
  constructor(private readonly keys: SessionKeys) {}

  for(officerId: string, commandId: string): string {
    return spellPassword(createHmac('sha512', this.keys.oneTimePassword).update(`${officerId}/${commandId}`).digest());
  }
}
