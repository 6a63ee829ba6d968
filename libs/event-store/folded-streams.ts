import type { AppendResult } from './event-store.js';
import { START } from './events.js';

/** What a command left in the stream. */
export interface CarriedOut {
  readonly requestHash: string | undefined;
  /** Where its events end. */
  readonly end: AppendResult;
}

/** A stream's events added up, as far as they were read. */
export interface Fold<S> extends AppendResult {
  readonly state: S;
  /** Revision of the last event that is somebody's act; −1 when there is none. */
  readonly actedRevision: number;
  /** Every command in the stream by its id: a repeat is known without reading the events again. */
  readonly commands: ReadonlyMap<string, CarriedOut>;
}

export function emptyFold<S>(state: S): Fold<S> {
  return { state, revision: -1, actedRevision: -1, position: START, commands: new Map() };
}

/**
 * Folds of the streams used last, so that a command reads only what came after them: events never change, hence a fold
 * is never wrong, only short. One for each kind of aggregate.
 */
export class FoldedStreams<S> {
  readonly #folds = new Map<string, Fold<S>>();

  /** @param capacity streams kept; the one unused for longest goes first. */
  constructor(private readonly capacity: number) {}

  find(stream: string): Fold<S> | undefined {
    return this.#folds.get(stream);
  }

  keep(stream: string, fold: Fold<S>): void {
    this.#folds.delete(stream);
    this.#folds.set(stream, fold);
    if (this.#folds.size <= this.capacity) return;
    const [oldest] = this.#folds.keys();
    if (oldest !== undefined) this.#folds.delete(oldest);
  }

  /** After a conflict everything is read anew: the store may be another than before, restored from a backup. */
  forget(stream: string): void {
    this.#folds.delete(stream);
  }
}
