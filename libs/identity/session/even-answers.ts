import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';

/** Longer than comparing a password and writing a failure down. */
const UNTIL_MS = 300;

/** Answers failures a fixed time after the question, so that the time does not tell whether the login exists. */
@Injectable()
export class EvenAnswers {
  async afterFailure<T>(attempt: () => Promise<T>): Promise<T> {
    const answerAt = performance.now() + UNTIL_MS;
    try {
      return await attempt();
    } catch (error) {
      await pause(Math.max(0, answerAt - performance.now()));
      throw error;
    }
  }
}
