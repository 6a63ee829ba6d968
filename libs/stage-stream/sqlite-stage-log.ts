import { EventEmitter, once } from 'node:events';
import Database from 'better-sqlite3';
import { START, type Position } from '#event-store';
import type { LeaseRole } from './lease/stage-lease.js';
import { StageLog, type LoggedStage, type StageLogReader } from './stage-log.js';
import type { StageUpdated } from './stage-updated.js';

const VERSION = 2;
/** A log of an older shape is begun anew: everything in it comes from the event store again. */
const schema = `
DROP TABLE IF EXISTS stages;
DROP TABLE IF EXISTS checkpoint;
CREATE TABLE stages (
  place INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL, again INTEGER NOT NULL, message TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX first_time ON stages (id) WHERE again = 0;
CREATE TABLE checkpoint (one INTEGER PRIMARY KEY CHECK (one = 1), position TEXT NOT NULL) STRICT;
PRAGMA user_version = ${String(VERSION)}`;

/** The local, durable stage log of the embedded default: messages and checkpoint commit together. */
export class SqliteStageLog extends StageLog implements StageLogReader {
  /** A transaction holds up the whole process. */
  override readonly batch = 500;
  readonly #database: Database.Database;
  readonly #insert: Database.Statement<[string, number, string]>;
  readonly #move: Database.Statement<[string]>;
  readonly #last: Database.Statement<[number, number], LoggedStage>;
  readonly #after: Database.Statement<[number, number], LoggedStage>;
  readonly #end: Database.Statement<[], { place: number }>;
  readonly #news = new EventEmitter();

  constructor(file: string) {
    super();
    this.#news.setMaxListeners(0);
    this.#database = new Database(file);
    this.#database.pragma('journal_mode = WAL');
    // A power cut may take the last commits back, messages and checkpoint together: the relay then hands them over again.
    this.#database.pragma('synchronous = NORMAL');
    if (this.#database.pragma('user_version', { simple: true }) !== VERSION) this.#database.exec(schema);
    this.#insert = this.#database.prepare(
      'INSERT INTO stages (id, again, message) VALUES (?, ?, ?) ON CONFLICT (id) WHERE again = 0 DO NOTHING',
    );
    this.#move = this.#database.prepare(
      'INSERT INTO checkpoint VALUES (1, ?) ON CONFLICT (one) DO UPDATE SET position = excluded.position',
    );
    this.#last = this.#database.prepare(
      'SELECT place, message FROM stages WHERE place < ? AND again = 0 ORDER BY place DESC LIMIT ?',
    );
    this.#after = this.#database.prepare('SELECT place, message FROM stages WHERE place > ? ORDER BY place LIMIT ?');
    this.#end = this.#database.prepare('SELECT coalesce(max(place), 0) AS place FROM stages');
  }

  override role(): LeaseRole {
    return 'holder';
  }

  override checkpoint(): Promise<Position> {
    return this.written();
  }

  override written(): Promise<Position> {
    const row = this.#database.prepare<[], { position: string }>('SELECT position FROM checkpoint').get();
    return Promise.resolve(row?.position ?? START);
  }

  override latest(): Promise<StageUpdated | undefined> {
    const [newest] = this.last(1);
    return Promise.resolve(newest && (JSON.parse(newest.message) as StageUpdated));
  }

  override append(messages: readonly StageUpdated[], checkpoint: Position): Promise<void> {
    this.#database.transaction(() => {
      for (const message of messages) this.#insert.run(message.id, 0, JSON.stringify(message));
      this.#move.run(checkpoint);
    })();
    if (messages.length > 0) this.#news.emit('appended');
    return Promise.resolve();
  }

  override resend(messages: readonly StageUpdated[]): Promise<void> {
    if (messages.length === 0) return Promise.resolve();
    this.#database.transaction(() => {
      for (const message of messages) this.#insert.run(message.id, 1, JSON.stringify(message));
    })();
    this.#news.emit('appended');
    return Promise.resolve();
  }

  last(limit: number, before = Number.MAX_SAFE_INTEGER): LoggedStage[] {
    return this.#last.all(before, limit);
  }

  after(place: number, limit: number): LoggedStage[] {
    return this.#after.all(place, limit);
  }

  end(): number {
    return this.#end.get()?.place ?? 0;
  }

  async appended(place: number, signal: AbortSignal): Promise<void> {
    if (this.end() > place || signal.aborted) return;
    // Nothing is awaited between the look and the listening, and appends come from this very process.
    await once(this.#news, 'appended', { signal }).catch(() => undefined);
  }

  override close(): Promise<void> {
    this.#database.close();
    return Promise.resolve();
  }
}
