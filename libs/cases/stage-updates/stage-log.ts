import type { Position } from '#event-store';
import type { StageUpdated } from './stage-updated.js';

/** Port to where stage updates go: the local stage log, later Kafka. Keeps its own place in the event store. */
export abstract class StageLog {
  /** How far the event store was handed over. */
  abstract checkpoint(): Promise<Position>;
  /** The message handed over last, to tell whether the event store is still the one it came from. */
  abstract latest(): Promise<StageUpdated | undefined>;
  /** Hands messages over in order, together with the new checkpoint. A message that came before is absorbed. */
  abstract append(messages: readonly StageUpdated[], checkpoint: Position): Promise<void>;
  abstract close(): void;
}

export interface LoggedStage {
  /** Place in the log, from 1. */
  readonly place: number;
  readonly message: StageUpdated;
}

/** What the local log offers to readers besides. */
export abstract class StageLogReader {
  /** The last messages before a place (or the very last), newest first. */
  abstract last(limit: number, before?: number): LoggedStage[];
}
