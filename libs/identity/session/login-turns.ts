import { Injectable } from '@nestjs/common';
import { BoundedQueue } from '../passwords/bounded-queue.js';
import { SignInBusy } from './session.errors.js';

const MOST_WAITING = 20;

/** One attempt at a time per login: guesses sent side by side would all be tried before the first failure counts. */
@Injectable()
export class LoginTurns {
  private readonly queues = new Map<string, BoundedQueue>();

  /** @throws SignInBusy when too many wait for the same login */
  async run<T>(login: string, attempt: () => Promise<T>): Promise<T> {
    const queue = this.queues.get(login) ?? new BoundedQueue(1, MOST_WAITING, () => new SignInBusy());
    this.queues.set(login, queue);
    try {
      return await queue.run(attempt);
    } finally {
      if (queue.idle) this.queues.delete(login);
    }
  }
}
