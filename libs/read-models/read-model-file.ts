import Database from 'better-sqlite3';
import { type EventPage, type Position, type RecordedEvent, START } from '#event-store';
import { digestOf } from './digest.js';
import { ProjectionFailed } from './projection-failed.js';
import type { ProjectionDb } from './projection.js';
import type { ProjectionSet } from './projection-set.js';
import { project, repeatableOnly } from './project.js';
import { type FileState, insertState, readState, STATE_SCHEMA, writeState } from './read-model-state.js';
import { assertSound } from './read-model-soundness.js';
import { StatementCache } from './statement-cache.js';

/** One SQLite file with the rows of a set of projections and the checkpoint they are at. */
export class ReadModelFile {
  private readonly statements: StatementCache;
  private readonly projectionDb: ProjectionDb;
  private readonly tokens = new Map<string, object>();
  private scanned: Position;

  private constructor(
    readonly path: string,
    private readonly db: Database.Database,
    private state: FileState,
  ) {
    this.statements = new StatementCache(db);
    this.projectionDb = repeatableOnly(this.statements);
    this.scanned = state.lastEvent?.position ?? START;
  }

  static create(path: string, set: ProjectionSet): ReadModelFile {
    const db = connect(path);
    const state: FileState = {
      fingerprint: set.fingerprint,
      versions: Object.fromEntries(set.projections.map(({ name, version }) => [name, version])),
      complete: false,
      events: 0,
      lastEvent: null,
    };
    const createAll = db.transaction(() => {
      db.exec(STATE_SCHEMA).exec(set.schema);
      insertState(db, state);
    });
    createAll.immediate();
    return new ReadModelFile(path, db, state);
  }

  /** @throws SqliteError or DamagedReadModels when the file is not a sound set of read models. */
  static open(path: string, set: ProjectionSet): ReadModelFile {
    const db = connect(path);
    try {
      const state = readState(db);
      assertSound(db, state, set);
      return new ReadModelFile(path, db, state);
    } catch (error) {
      db.close();
      throw error;
    }
  }

  /**
   * How far the store was looked through. After opening this is the last event taken in: what was looked through beyond
   * it is looked through again, or a store restored from a backup could hide new events there.
   */
  get checkpoint(): Position {
    return this.scanned;
  }

  get progress(): Readonly<FileState> {
    return this.state;
  }

  /** A token for a projection's rows as they are now: another one as soon as the projection has taken in an event. */
  rowsOf(projection: string): object {
    const known = this.tokens.get(projection);
    if (known !== undefined) return known;
    const token = {};
    this.tokens.set(projection, token);
    return token;
  }

  /**
   * Rows and checkpoint of a page in one transaction. What lies at or before the checkpoint is passed over, so a page
   * read twice counts once.
   * @throws ProjectionFailed after keeping everything before the event in question.
   */
  apply(page: EventPage, set: ProjectionSet): void {
    const events = page.events.filter(({ position }) => position > this.checkpoint);
    try {
      this.commit(events, page.nextPosition, set);
    } catch (error) {
      if (error instanceof ProjectionFailed) this.commitBefore(error.position, events, set);
      throw error;
    }
  }

  /** From now on the file may be served. On the disk before the file it replaces is deleted. */
  markComplete(): void {
    const complete = { ...this.state, complete: true };
    writeState(this.statements, complete);
    this.state = complete;
    this.scrub();
  }

  digest(): string {
    return digestOf(this.db);
  }

  /** Overwrites what the write-ahead log still remembers of deleted rows. False when a reader is in the way. */
  scrub(): boolean {
    const [result] = this.db.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[];
    return result?.busy === 0;
  }

  close(): void {
    this.db.close();
  }

  private commitBefore(position: Position, events: readonly RecordedEvent[], set: ProjectionSet): void {
    const sound = events.filter((event) => event.position < position);
    const last = sound.at(-1);
    if (last !== undefined) this.commit(sound, last.position, set);
  }

  private commit(events: readonly RecordedEvent[], nextPosition: Position, set: ProjectionSet): void {
    if (events.length > 0) this.write(events, set);
    if (nextPosition > this.scanned) this.scanned = nextPosition;
  }

  private write(events: readonly RecordedEvent[], set: ProjectionSet): void {
    const next = grown(this.state, events);
    const transaction = this.db.transaction(() => {
      project(this.projectionDb, set, events);
      writeState(this.statements, next);
    });
    transaction.immediate();
    this.state = next;
    for (const name of set.namesOfSubscribers(events)) this.tokens.delete(name);
  }
}

function grown(state: FileState, events: readonly RecordedEvent[]): FileState {
  const last = events.at(-1);
  if (last === undefined) return state;
  const before = events.at(-2)?.position ?? state.lastEvent?.position ?? START;
  const lastEvent = { id: last.id, position: last.position, after: before };
  return { ...state, events: state.events + events.length, lastEvent };
}

/** 16 MB of write-ahead log: a page changed often is copied into the file once in a while, not every moment. */
const PAGES_BETWEEN_CHECKPOINTS = 4_000;

/** NORMAL may lose the last transactions at a power cut, never a part of one: they are projected again. */
function connect(path: string): Database.Database {
  const db = new Database(path);
  try {
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = NORMAL');
    db.pragma('secure_delete = ON');
    db.pragma('temp_store = MEMORY');
    db.pragma(`wal_autocheckpoint = ${String(PAGES_BETWEEN_CHECKPOINTS)}`);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}
