import { EventEmitter } from 'node:events';
import { setImmediate as othersFirst } from 'node:timers/promises';
import { parseStageUpdated, type ReadStage, UnreadableStage, type UnreadableReason } from '#stage-stream';
import type { Clock } from '#platform';
import { type FeedBatch, FeedPlaces, type FeedRecord } from '../feed/stage-feed.js';
import { CaseBook } from './case-book.js';
import type { MonitoringDb } from './monitoring-db.js';
import { type Effect, writeStage } from './stage-rows.js';
import { addToTally, BatchTally } from './tally.js';

const MOVE = `INSERT INTO place VALUES (?, ?, ?) ON CONFLICT (log, partition) DO UPDATE SET next_offset = excluded.next_offset`;
const BURY = `INSERT OR IGNORE INTO dead_letter (log, partition, offset, reason, key, value, taken_at, published)
  VALUES (?, ?, ?, ?, ?, ?, ?, 0)`;
const LOSE = 'INSERT OR IGNORE INTO lost VALUES (?, ?, ?, ?, ?)';
const UNREAD = 'SELECT id, value FROM dead_letter WHERE replayed_at IS NULL AND id > ? ORDER BY id LIMIT 100';

const UNPUBLISHED = `SELECT id, log, partition, offset, reason, key, value FROM dead_letter
  WHERE published = 0 ORDER BY id LIMIT 100`;

/** A message that nobody could read, with where it came from. */
export interface UnreadMessage {
  readonly id: number;
  readonly log: string;
  readonly partition: number;
  readonly offset: string;
  readonly reason: string;
  readonly key: string | null;
  readonly value: Buffer | null;
}

interface DeadRow {
  readonly id: number;
  readonly value: Buffer | null;
}

/** What was taken from the feed. Rows and the place in the feed commit together, so each message has its effect once. */
export class MonitoringStore extends FeedPlaces {
  readonly #changed = new EventEmitter();
  #changes = 0;

  constructor(
    private readonly db: MonitoringDb,
    private readonly clock: Clock,
  ) {
    super();
    this.#changed.setMaxListeners(0);
  }

  next(log: string, partition: number): string | null {
    const sql = 'SELECT next_offset FROM place WHERE log = ? AND partition = ?';
    return this.db.get<{ next_offset: string }>(sql, [log, partition])?.next_offset ?? null;
  }

  holds(id: string): boolean {
    return this.db.get('SELECT 1 FROM stage WHERE id = ?', [id]) !== undefined;
  }

  /** How many batches changed something since the process began. */
  changes(): number {
    return this.#changes;
  }

  /** Calls back after each batch that changed something; the answer ends that. */
  onChange(listener: () => void): () => void {
    this.#changed.on('changed', listener);
    return () => this.#changed.off('changed', listener);
  }

  /** All of the batch or nothing. @throws SqliteError when the file cannot be written */
  take({ log, records, next: explicit, lost }: FeedBatch): void {
    const at = this.clock.now();
    const tally = new BatchTally(at);
    this.db.transaction(() => {
      const book = new CaseBook(this.db, at);
      const next = new Map<number, string>();
      for (const record of records) {
        tally.add(this.#takeOne(log, record, book, tally));
        tally.taken += 1;
        next.set(record.partition, String(BigInt(record.offset) + 1n));
      }
      book.close();
      if (explicit !== undefined) next.set(explicit.partition, explicit.offset);
      if (lost !== undefined) this.db.run(LOSE, [log, lost.partition, lost.offset, lost.until, at]);
      for (const [partition, offset] of next) this.db.run(MOVE, [log, partition, offset]);
      addToTally(this.db, tally);
    });
    if (tally.changedAnything()) this.#tell();
  }

  /** What was laid aside and not handed on yet, the oldest first. */
  unpublished(): UnreadMessage[] {
    return this.db.all<UnreadMessage>(UNPUBLISHED);
  }

  markPublished(messages: readonly UnreadMessage[]): void {
    this.db.transaction(() => {
      for (const { id } of messages) this.db.run('UPDATE dead_letter SET published = 1 WHERE id = ?', [id]);
    });
  }

  /** Reads what could not be read once more. What can be read now has its effect, everything else stays. */
  async replayDeadLetters(): Promise<{ tried: number; replayed: number; remaining: number }> {
    let [tried, replayed] = [0, 0];
    for (let after = 0; ;) {
      const rows = this.db.all<DeadRow>(UNREAD, [after]);
      const last = rows.at(-1);
      if (last === undefined) return { tried, replayed, remaining: tried - replayed };
      replayed += this.#replay(rows);
      tried += rows.length;
      after = last.id;
      await othersFirst();
    }
  }

  #takeOne(log: string, record: FeedRecord, book: CaseBook, tally: BatchTally): Effect | 'dead' {
    const read = readingOf(record.value);
    const { at } = tally;
    if (typeof read !== 'string') {
      tally.see(read.data.recordedAt);
      return writeStage(this.db, book, { stage: read, text: String(record.value), at });
    }
    const { partition, offset, key, value } = record;
    this.db.run(BURY, [log, partition, offset, read, key, value, at]);
    return 'dead';
  }

  #replay(rows: readonly DeadRow[]): number {
    const at = this.clock.now();
    const tally = new BatchTally(at);
    let replayed = 0;
    this.db.transaction(() => {
      const book = new CaseBook(this.db, at);
      for (const { id, value } of rows) {
        const read = readingOf(value);
        if (typeof read === 'string') continue;
        tally.add(writeStage(this.db, book, { stage: read, text: String(value), at }));
        this.db.run('UPDATE dead_letter SET replayed_at = ? WHERE id = ?', [at, id]);
        replayed += 1;
      }
      book.close();
      addToTally(this.db, tally);
    });
    if (tally.changedAnything()) this.#tell();
    return replayed;
  }

  #tell(): void {
    this.#changes += 1;
    this.#changed.emit('changed');
  }
}

function readingOf(value: Buffer | null): ReadStage | UnreadableReason {
  try {
    return parseStageUpdated(value);
  } catch (error) {
    if (error instanceof UnreadableStage) return error.reason;
    throw error;
  }
}
