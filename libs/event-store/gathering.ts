/** Shorter than one flush to disk: a group that waits longer would lose what it gains. */
const LONGEST_MS = 2;

/**
 * Decides when a group of writes is committed: as soon as a turn of the event loop brings no further one, but after a
 * moment in any case. A flush to disk costs the same for one write as for a hundred, so those on their way are worth a turn.
 */
export class Gathering {
  #since = 0;
  #seen = 0;

  constructor(
    private readonly waiting: () => number,
    private readonly commit: () => void,
  ) {}

  /** Call after each write that was put in the queue. */
  arrived(): void {
    if (this.waiting() !== 1) return;
    this.#since = performance.now();
    this.#seen = 0;
    this.#nextTurn();
  }

  #nextTurn(): void {
    setImmediate(() => {
      const waiting = this.waiting();
      if (waiting === this.#seen || performance.now() - this.#since > LONGEST_MS) {
        this.commit();
        return;
      }
      this.#seen = waiting;
      this.#nextTurn();
    });
  }
}
