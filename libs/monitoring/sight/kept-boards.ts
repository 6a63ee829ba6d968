import { Injectable } from '@nestjs/common';

/** An answer is kept for so many times as long as it took. */
const REST = 4;
const MOST_KEPT = 200;

interface Kept {
  readonly until: number;
  readonly answer: unknown;
}

/**
 * Answers that count all cases, shared by all who see the same. The dearer one was, the longer it is kept: however many
 * watch, counting takes at most a fifth of the thread that also serves commands. A small board is as good as not kept.
 */
@Injectable()
export class KeptBoards {
  readonly #kept = new Map<string, Kept>();

  /** `key` names everything the answer hangs on but the hour and what was taken meanwhile. */
  get<Answer>(key: string, count: () => Answer): Answer {
    const began = performance.now();
    const kept = this.#kept.get(key);
    if (kept !== undefined && kept.until > began) return kept.answer as Answer;
    const answer = count();
    const ended = performance.now();
    this.#kept.delete(key);
    this.#kept.set(key, { until: ended + REST * (ended - began), answer });
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > MOST_KEPT && oldest !== undefined) this.#kept.delete(oldest);
    return answer;
  }
}
