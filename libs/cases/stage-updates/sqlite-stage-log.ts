import Database from 'better-sqlite3';
import { START, type Position } from '#event-store';
import { StageLog, type LoggedStage, type StageLogReader } from './stage-log.js';
import type { StageUpdated } from './stage-updated.js';

const schema = `
CREATE TABLE IF NOT EXISTS stages (
  place INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, case_id TEXT NOT NULL, message TEXT NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS checkpoint (one INTEGER PRIMARY KEY CHECK (one = 1), position TEXT NOT NULL) STRICT`;

/** The local, durable stage log of the embedded default: messages and checkpoint commit together. */
export class SqliteStageLog extends StageLog implements StageLogReader {
  readonly #database: Database.Database;
  readonly #insert: Database.Statement<[string, string, string]>;
  readonly #move: Database.Statement<[string]>;
  readonly #last: Database.Statement<[number, number], { place: number; message: string }>;

  constructor(file: string) {
    super();
    this.#database = new Database(file);
    this.#database.pragma('journal_mode = WAL');
    // A power cut may take the last commits back, messages and checkpoint together: the relay then hands them over again.
    this.#database.pragma('synchronous = NORMAL');
    this.#database.exec(schema);
    this.#insert = this.#database.prepare(
      'INSERT INTO stages (id, case_id, message) VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING',
    );
    this.#move = this.#database.prepare(
      'INSERT INTO checkpoint VALUES (1, ?) ON CONFLICT (one) DO UPDATE SET position = excluded.position',
    );
    this.#last = this.#database.prepare(
      'SELECT place, message FROM stages WHERE place < ? ORDER BY place DESC LIMIT ?',
    );
  }

  override checkpoint(): Promise<Position> {
    const row = this.#database.prepare<[], { position: string }>('SELECT position FROM checkpoint').get();
    return Promise.resolve(row?.position ?? START);
  }

  override latest(): Promise<StageUpdated | undefined> {
    return Promise.resolve(this.last(1)[0]?.message);
  }

  override append(messages: readonly StageUpdated[], checkpoint: Position): Promise<void> {
    this.#database.transaction(() => {
      for (const message of messages) this.#insert.run(message.id, message.subject, JSON.stringify(message));
      this.#move.run(checkpoint);
    })();
    return Promise.resolve();
  }

  last(limit: number, before = Number.MAX_SAFE_INTEGER): LoggedStage[] {
    return this.#last
      .all(before, limit)
      .map(({ place, message }) => ({ place, message: JSON.parse(message) as StageUpdated }));
  }

  override close(): void {
    this.#database.close();
  }
}
