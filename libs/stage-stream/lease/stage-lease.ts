import type { Position } from '#event-store';

/** The turn was lost to another process: it hands over now. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost';
}

export type LeaseRole = 'holder' | 'standby';

/** Port: of the processes that could hand stages over, one does. It keeps how far that came. */
export abstract class StageLease {
  /**
   * Waits for this process's turn; at once when it has it already. Answers where to begin.
   * Rejects with the signal's reason when that aborts first.
   */
  abstract take(signal: AbortSignal): Promise<Position>;
  /** Asks the store whether the turn is still this process's. */
  abstract isHeld(): Promise<boolean>;
  /** @throws LeaseLost when it is known that the turn was lost. */
  abstract assertNotLost(): void;
  /** Remembers how far the handing over came. */
  abstract moveTo(checkpoint: Position): void;
  /** After work was done: writes the place down a little later, which also shows the others that the holder lives. */
  abstract stillAtWork(): void;
  /** How far the handing over came, whoever has the turn, as far as that is written down. */
  abstract written(): Promise<Position>;
  abstract role(): LeaseRole;
  /** Ends the turn, so that the next one need not wait. */
  abstract release(): Promise<void>;
}
