import type { DayNumber } from '../calendar/day-number.js';
import type { ExplanationLine } from '../deadline.js';

/** Some 20 MB; then all are made anew, so that a process that runs for years keeps the days it meets now. */
const KEEP_AT_MOST = 30_000;

/**
 * Lines that many deadlines share, by what they belong to (a week, a schedule) and a number, mostly a day: making their
 * texts takes most of the time of an explanation. Nobody may change a line.
 */
export class KeptLines<Owner extends object> {
  #lines = new WeakMap<Owner, Map<number, ExplanationLine>>();
  #count = 0;

  get(owner: Owner, key: number): ExplanationLine | undefined {
    return this.#lines.get(owner)?.get(key);
  }

  /** Answers the line itself. */
  keep(owner: Owner, key: number, line: ExplanationLine): ExplanationLine {
    if (this.#count >= KEEP_AT_MOST) {
      this.#lines = new WeakMap();
      this.#count = 0;
    }
    const lines = this.#lines.get(owner) ?? new Map<number, ExplanationLine>();
    this.#lines.set(owner, lines.set(key, line));
    this.#count += 1;
    return line;
  }
}

/** Longer terms than services have are not worth keeping. */
const LONGEST_RUN = 100;

/**
 * The days after a start, one line each: a longer term from the same day tells the same days and then some. Kept as far
 * as some term went.
 */
export class KeptRuns<Owner extends object> {
  #runs = new WeakMap<Owner, Map<DayNumber, ExplanationLine[]>>();
  #count = 0;

  /** The first `length` lines after the start; `next` makes the line of the next day from those before it. */
  take(
    owner: Owner,
    start: DayNumber,
    length: number,
    next: (run: readonly ExplanationLine[]) => ExplanationLine,
  ): ExplanationLine[] {
    const run = length > LONGEST_RUN ? [] : this.#runOf(owner, start);
    const known = run.length;
    while (run.length < length) run.push(next(run));
    this.#count += run.length - known;
    return run.slice(0, length);
  }

  #runOf(owner: Owner, start: DayNumber): ExplanationLine[] {
    if (this.#count >= KEEP_AT_MOST) {
      this.#runs = new WeakMap();
      this.#count = 0;
    }
    const runs = this.#runs.get(owner) ?? new Map<DayNumber, ExplanationLine[]>();
    const run = runs.get(start) ?? [];
    if (run.length === 0) this.#runs.set(owner, runs.set(start, run));
    return run;
  }
}
