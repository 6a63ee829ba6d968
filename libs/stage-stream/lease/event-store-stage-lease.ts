import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import { type EventStore, type Position, START, type StreamFilter, WrongExpectedRevision } from '#event-store';
import { LEASE_STREAM, type LeaseData, type StageLeaseEvent } from '../stored-events/stage-events.js';
import { LeaseLost, type LeaseRole, StageLease } from './stage-lease.js';

export interface LeaseOptions {
  readonly store: EventStore;
  /** What there is to hand over: a turn is taken from a silent holder only when something waits. */
  readonly waiting: StreamFilter;
  /** No other process can work on this store: the turn is taken at once. */
  readonly alone: boolean;
  readonly holder?: string;
  /** A holder that had something to do and wrote nothing for so long has its turn taken. */
  readonly silenceMs?: number;
  /** How often a process in waiting looks. */
  readonly lookMs?: number;
  /** How long after handing over the place is written. */
  readonly writeMs?: number;
}

interface LastEvent {
  readonly revision: number;
  readonly type: StageLeaseEvent['type'] | 'none';
  readonly data: LeaseData;
}

const NOBODY: LastEvent = { revision: -1, type: 'none', data: { holder: '', epoch: 0, checkpoint: START } };

/**
 * The turn as a stream of the event store: whoever appends at the expected revision has it. No clock is compared between
 * machines; a process in waiting measures the silence of the holder by its own.
 */
export class EventStoreStageLease extends StageLease {
  readonly #options: Required<LeaseOptions>;
  #epoch: number | null = null;
  #revision = -1;
  #isInDoubt = false;
  #place: Position = START;
  #timer: NodeJS.Timeout | undefined;
  /** What reads and writes the turn goes one after the other. */
  #queue: Promise<unknown> = Promise.resolve();

  constructor(options: LeaseOptions) {
    super();
    this.#options = { holder: randomUUID(), silenceMs: 10_000, lookMs: 1_000, writeMs: 2_000, ...options };
  }

  override role(): LeaseRole {
    return this.#epoch === null ? 'standby' : 'holder';
  }

  override async take(signal: AbortSignal): Promise<Position> {
    const { lookMs } = this.#options;
    let silence = { revision: -2, since: 0 };
    while (!(await this.isHeld())) {
      signal.throwIfAborted();
      const last = await this.#last();
      silence = await this.#silenceOf(last, silence);
      if (this.#mayTake(last, silence.since)) await this.#tryTake(last);
      else await delay(lookMs, undefined, { signal });
    }
    return this.#place;
  }

  override isHeld(): Promise<boolean> {
    return this.#inTurn(() => this.#lookWhetherHeld());
  }

  async #lookWhetherHeld(): Promise<boolean> {
    if (this.#epoch === null) return false;
    const { revision, type, data } = await this.#last();
    const isMine = data.holder === this.#options.holder && data.epoch === this.#epoch && type !== 'StageLeaseReleased';
    if (!isMine) this.#epoch = null;
    this.#revision = revision;
    this.#isInDoubt = false;
    return isMine;
  }

  override assertNotLost(): void {
    if (this.#epoch === null || this.#isInDoubt) throw new LeaseLost('Another process hands stages over');
  }

  override moveTo(checkpoint: Position): void {
    this.#place = checkpoint;
  }

  override stillAtWork(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      // A store that cannot write now is tried again.
      this.#inTurn(() => this.#write('StagesHandedOver')).catch(() => this.stillAtWork());
    }, this.#options.writeMs).unref();
  }

  override async written(): Promise<Position> {
    return (await this.#last()).data.checkpoint;
  }

  override async release(): Promise<void> {
    try {
      await this.#inTurn(() => (this.#isInDoubt ? Promise.resolve() : this.#write('StageLeaseReleased')));
    } finally {
      clearTimeout(this.#timer);
      this.#epoch = null;
    }
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#queue.then(work);
    this.#queue = done.catch(() => undefined);
    return done;
  }

  /** Since when something waits while the holder is silent; `Infinity` when nothing waits. */
  async #silenceOf(last: LastEvent, known: { revision: number; since: number }): Promise<typeof known> {
    const { store, waiting } = this.#options;
    const { events } = await store.readAll(last.data.checkpoint, 1, waiting);
    if (events.length === 0) return { revision: last.revision, since: Infinity };
    if (known.revision === last.revision && known.since !== Infinity) return known;
    return { revision: last.revision, since: performance.now() };
  }

  #mayTake({ type }: LastEvent, since: number): boolean {
    if (this.#options.alone || type === 'none' || type === 'StageLeaseReleased') return true;
    return performance.now() - since >= this.#options.silenceMs;
  }

  async #tryTake({ revision, data: { epoch, checkpoint } }: LastEvent): Promise<void> {
    this.#epoch = epoch + 1;
    this.#revision = revision;
    this.#isInDoubt = false;
    this.#place = checkpoint;
    await this.#write('StageLeaseTaken');
  }

  async #write(type: StageLeaseEvent['type']): Promise<void> {
    const { store, holder } = this.#options;
    if (this.#epoch === null) return;
    const data: LeaseData = { holder, epoch: this.#epoch, checkpoint: this.#place };
    const id = randomUUID();
    const metadata = { schemaVersion: 1, commandId: id, correlationId: holder };
    const expected = this.#revision < 0 ? 'no-stream' : this.#revision;
    try {
      ({ revision: this.#revision } = await store.append(LEASE_STREAM, [{ id, type, data, metadata }], expected));
    } catch (error) {
      // An earlier append whose answer was lost may have been ours: `isHeld` finds out.
      if (!(error instanceof WrongExpectedRevision)) throw error;
      this.#isInDoubt = true;
    }
  }

  async #last(): Promise<LastEvent> {
    const { store } = this.#options;
    const { revision: end } = await store.append(LEASE_STREAM, [], 'no-stream');
    let last = NOBODY;
    for await (const { revision, type, data } of store.readStream<StageLeaseEvent>(LEASE_STREAM, Math.max(end, 0))) {
      last = { revision, type, data };
    }
    return last;
  }
}
