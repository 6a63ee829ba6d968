import type { Position } from '#event-store';
import type { LeaseRole } from './lease/stage-lease.js';
import type { StageUpdated } from './stage-updated.js';

/** Port to where stage updates go: the local stage log or Kafka. Keeps its own place in the event store. */
export abstract class StageLog {
  /** How many messages are best handed over at once. */
  abstract readonly batch: number;
  /** Whether this process hands over or waits for its turn. */
  abstract role(): LeaseRole;
  /**
   * How far the event store was handed over. Where several processes could hand over, waits until it is this one's turn;
   * ends with the signal's reason when that aborts first.
   */
  abstract checkpoint(signal: AbortSignal): Promise<Position>;
  /**
   * How far the event store was handed over, by whichever process, as far as that is written down: a little less than it is
   * while somebody hands over.
   */
  abstract written(): Promise<Position>;
  /**
   * The message handed over last, to tell whether the event store is still the one it came from; `undefined` where the
   * checkpoint lies in the event store itself.
   */
  abstract latest(): Promise<StageUpdated | undefined>;
  /**
   * Hands messages over in order, together with the new checkpoint. Done when they are durable; after a failure the relay
   * begins again at the checkpoint, so a message may come twice.
   */
  abstract append(messages: readonly StageUpdated[], checkpoint: Position): Promise<void>;
  /**
   * Hands over once more what was handed over before, for a reader that has lost it; in order, the checkpoint stays. With
   * none it only says that the relay is at work, looking for them.
   */
  abstract resend(messages: readonly StageUpdated[]): Promise<void>;
  abstract close(): Promise<void>;
}

export interface LoggedStage {
  /** Place in the log, from 1, increasing. */
  readonly place: number;
  /** The message as it was handed over: JSON. */
  readonly message: string;
}

/** What the local log offers to readers. */
export abstract class StageLogReader {
  /** The last messages before a place (or the very last), newest first, each once. */
  abstract last(limit: number, before?: number): LoggedStage[];
  /** Messages after a place, in order; one that was handed over again comes again. */
  abstract after(place: number, limit: number): LoggedStage[];
  /** Place of the newest message; 0 when there is none. */
  abstract end(): number;
  /** Resolves when the log may hold something after the place, or the signal aborts. */
  abstract appended(place: number, signal: AbortSignal): Promise<void>;
}
