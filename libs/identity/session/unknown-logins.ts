import { Injectable } from '@nestjs/common';
import { evolveGuesses, failGuess, noGuesses } from '../domain/lock-out.js';
import type { Guesses } from '../domain/lock-out.js';

const LOGINS_REMEMBERED = 10_000;

/**
 * Guesses at logins nobody has, under the same rule as real ones, so that a lock does not tell which logins exist. In
 * memory: events for every invented login would let strangers fill the disk.
 */
@Injectable()
export class UnknownLogins {
  private readonly guesses = new Map<string, Guesses>();

  guessesOf(login: string): Guesses {
    return this.guesses.get(login) ?? noGuesses;
  }

  fail(login: string, at: string): void {
    const before = this.guessesOf(login);
    this.guesses.delete(login);
    this.guesses.set(login, failGuess(before, at).reduce(evolveGuesses, before));
    if (this.guesses.size <= LOGINS_REMEMBERED) return;
    const oldest = this.guesses.keys().next();
    if (oldest.done !== true) this.guesses.delete(oldest.value);
  }
}
