import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { SignInBusy } from '../session/session.errors.js';
import { BoundedQueue } from './bounded-queue.js';

/** argon2id as OWASP's Password Storage Cheat Sheet has it: 19 MiB, two passes, one lane. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Hash of 32 random bytes that were thrown away: nothing matches it, and finding that out takes as long. */
const NOBODYS_HASH =
  '$argon2id$v=19$m=19456,t=2,p=1$XTh6B5yOXM6tcTxR7HsJuw$JB1htPG3QtsqjIRn7m3emMtKNVbsERLqL+6g27p45MA';

/** Two computations at once leave the other threads to disk and requests, however many guess. */
@Injectable()
export class PasswordHasher {
  private readonly queue = new BoundedQueue(2, 200, () => new SignInBusy());

  hash(password: string): Promise<string> {
    return this.queue.run(() => hash(password, PARAMETERS));
  }

  /** `null` stands for an account that does not exist and takes the same time. @throws SignInBusy */
  matches(passwordHash: string | null, password: string): Promise<boolean> {
    return this.queue.run(() => verify(passwordHash ?? NOBODYS_HASH, password));
  }
}
