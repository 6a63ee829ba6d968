import { setImmediate as othersFirst } from 'node:timers/promises';
import type { EventPage, EventStore, Position } from '#event-store';
import type { LiveFiles } from './live-files.js';
import type { ProjectionSet } from './projection-set.js';
import type { ReadModelFile } from './read-model-file.js';

export interface RebuildReport {
  /** Events that were taken in again. */
  readonly events: number;
  /** The rebuilt rows are those that were served. False points at a handler changed without a new version, or at lost rows. */
  readonly identical: boolean;
}

export interface RebuildContext {
  readonly store: EventStore;
  readonly set: ProjectionSet;
  readonly files: LiveFiles;
  readonly batchSize: number;
  readonly signal: AbortSignal;
}

/**
 * Fills `beside` with what `live` holds, which keeps serving and growing; then, with both at the same position and
 * nothing in between, compares and switches.
 */
export async function rebuildBeside(
  beside: ReadModelFile,
  live: ReadModelFile,
  context: RebuildContext,
): Promise<RebuildReport> {
  const { store, set, files, batchSize, signal } = context;
  while (beside.checkpoint < live.checkpoint) {
    const page = await store.readAll(beside.checkpoint, batchSize, set.filter);
    signal.throwIfAborted();
    beside.apply(upTo(page, live.checkpoint), set);
    await othersFirst();
    signal.throwIfAborted();
  }
  if (files.current !== live) throw new Error('The read models were replaced during the rebuild');
  const identical = beside.digest() === live.digest();
  files.promote(beside);
  return { events: beside.progress.events, identical };
}

function upTo({ events, nextPosition }: EventPage, bound: Position): EventPage {
  if (nextPosition <= bound) return { events, nextPosition };
  return { events: events.filter(({ position }) => position <= bound), nextPosition: bound };
}
