import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { type EventStore, type NewEvent, type Position, START, WrongExpectedRevision } from '#event-store';
import type { StageLeaseEvent } from './stage-stream-events.js';
import { STAGE_LEASE_STREAM, stageStreamEventTypes } from './stored-events/stage-stream-event-types.js';

/** Another process hands over now; this one stands by. */
export class StageLeaseLost extends Error {
  override readonly name = 'StageLeaseLost';
  constructor() {
    super('Another process hands the stages over');
  }
}

export interface StageLeaseOptions {
  /** No other process can work on this store: nothing is waited for. */
  readonly alone: boolean;
  /** Whether something after the position waits to be handed over. */
  readonly hasWork: (after: Position) => Promise<boolean>;
  /** How long the lease stands still, with work waiting, before a standby takes it. */
  readonly leaseMs?: number;
  /** The checkpoint is written down at most this often while work goes on. */
  readonly writeEveryMs?: number;
}

interface Seen {
  /** -1 while the stream is missing. */
  readonly revision: number;
  readonly checkpoint: Position;
  readonly free: boolean;
}

/**
 * Lease and checkpoint of the relay to Kafka, kept in a stream of the event store. No clocks of two machines are compared:
 * a standby takes the lease over when it has seen the stream stand still for a while by its own clock although work waits.
 * The lease keeps honest processes apart; that a paused former holder sends nothing more is Kafka's transactional fence.
 */
export class StageLease {
  readonly holder = randomUUID();
  readonly #leaseMs: number;
  readonly #writeEveryMs: number;
  #seen: Seen = { revision: -1, checkpoint: START, free: true };
  #held = false;
  #checkpoint: Position = START;
  #written = 0;
  #tail: NodeJS.Timeout | undefined;
  #writing: Promise<void> = Promise.resolve();

  constructor(
    private readonly store: EventStore,
    private readonly options: StageLeaseOptions,
  ) {
    this.#leaseMs = options.leaseMs ?? 10_000;
    this.#writeEveryMs = options.writeEveryMs ?? 3_000;
  }

  get held(): boolean {
    return this.#held;
  }

  /** Waits for this process's turn; answers with the checkpoint to begin at. Ends with the signal's reason. */
  async take(signal: AbortSignal): Promise<Position> {
    await this.#settle();
    if (this.#held) return this.#checkpoint;
    let since = performance.now();
    for (;;) {
      signal.throwIfAborted();
      const before = this.#seen.revision;
      await this.#look();
      if (this.#seen.revision !== before) since = performance.now();
      if (this.#seen.free || this.options.alone || (await this.#isAbandoned(since))) {
        if (await this.#tryTake()) return this.#checkpoint;
        since = performance.now();
      }
      await delay(this.#leaseMs / 5, undefined, { signal });
    }
  }

  /**
   * Notes how far was handed over; written down now and then, and soon after the last time.
   * @throws StageLeaseLost when another process has taken over
   */
  async handedOver(checkpoint: Position): Promise<void> {
    this.assertHeld();
    this.#checkpoint = checkpoint;
    if (performance.now() - this.#written >= this.#writeEveryMs) await this.#write('StagesHandedOver');
    else this.#writeSoon();
    this.assertHeld();
  }

  /** @throws StageLeaseLost */
  assertHeld(): void {
    if (!this.#held) throw new StageLeaseLost();
  }

  /** Lets the next process begin at once. */
  async release(): Promise<void> {
    clearTimeout(this.#tail);
    this.#tail = undefined;
    if (this.#held) await this.#write('StageLeaseReleased');
    this.#held = false;
  }

  async #isAbandoned(since: number): Promise<boolean> {
    return performance.now() - since >= this.#leaseMs && (await this.options.hasWork(this.#seen.checkpoint));
  }

  async #look(): Promise<void> {
    for await (const { revision, type, data } of this.store.readStream<StageLeaseEvent>(
      STAGE_LEASE_STREAM,
      this.#seen.revision + 1,
    )) {
      // What this process wrote without learning of it is its own lease still.
      const free = type === 'StageLeaseReleased' || data.holder === this.holder;
      this.#seen = { revision, checkpoint: data.checkpoint, free };
    }
  }

  async #tryTake(): Promise<boolean> {
    this.#checkpoint = this.#seen.checkpoint;
    this.#held = true;
    await this.#write('StageLeaseTaken');
    return this.#held;
  }

  #writeSoon(): void {
    this.#tail ??= setTimeout(() => {
      this.#tail = undefined;
      // Fails only with the store, which the relay meets itself; the checkpoint stays behind, that is all.
      if (this.#held && this.#checkpoint !== this.#seen.checkpoint)
        this.#write('StagesHandedOver').catch(() => undefined);
    }, this.#writeEveryMs).unref();
  }

  /** One append at a time. Losing the race is losing the lease. */
  #write(type: StageLeaseEvent['type']): Promise<void> {
    this.#writing = this.#writing.catch(() => undefined).then(() => this.#append(type));
    return this.#writing;
  }

  async #append(type: StageLeaseEvent['type']): Promise<void> {
    if (!this.#held) return;
    const { revision } = this.#seen;
    const checkpoint = this.#checkpoint;
    try {
      const expected = revision < 0 ? 'no-stream' : revision;
      const written = await this.store.append(STAGE_LEASE_STREAM, [this.#event(type, checkpoint)], expected);
      this.#seen = { revision: written.revision, checkpoint, free: type === 'StageLeaseReleased' };
      this.#written = performance.now();
    } catch (error) {
      this.#held = false;
      if (!(error instanceof WrongExpectedRevision)) throw error;
    }
  }

  #event(type: StageLeaseEvent['type'], checkpoint: Position): NewEvent<StageLeaseEvent> {
    const id = randomUUID();
    const schemaVersion = stageStreamEventTypes.get(type)?.version ?? 1;
    const data = { holder: this.holder, checkpoint };
    return { id, type, data, metadata: { schemaVersion, commandId: id, correlationId: id } };
  }

  async #settle(): Promise<void> {
    clearTimeout(this.#tail);
    this.#tail = undefined;
    await this.#writing.catch(() => undefined);
  }
}
