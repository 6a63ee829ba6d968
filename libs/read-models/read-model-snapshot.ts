import Database from 'better-sqlite3';
import type { RecordedEvent } from '#event-store';
import { project, repeatableOnly } from './project.js';
import type { Projection, ProjectionDb } from './projection.js';
import { ProjectionSet } from './projection-set.js';
import { ReadModelReader, type ServedFile } from './read-model-reader.js';
import { type SqlParams, StatementCache } from './statement-cache.js';

const noFile: ServedFile = {
  path: () => null,
  isOutdated: () => false,
  rowsOf: () => null,
  reportDamage: () => undefined,
};

/**
 * Read models of a few events alone, in memory: queries over it answer as they would have when these were all there was.
 * Close it when the answer is out.
 */
export class ReadModelSnapshot extends ReadModelReader implements Disposable {
  readonly #db: Database.Database;
  readonly #statements: StatementCache;
  readonly #projectionDb: ProjectionDb;

  constructor(private readonly set: ProjectionSet) {
    super(noFile);
    this.#db = new Database(':memory:').exec(set.schema);
    this.#statements = new StatementCache(this.#db);
    this.#projectionDb = repeatableOnly(this.#statements);
  }

  /** Takes events in, after those it has. @throws ProjectionFailed when a handler throws. */
  take(events: readonly RecordedEvent[]): void {
    project(this.#projectionDb, this.set, events);
  }

  override get<Row>(sql: string, params?: SqlParams): Row | undefined {
    return this.#statements.get<Row>(sql, params);
  }

  override all<Row>(sql: string, params?: SqlParams): Row[] {
    return this.#statements.all<Row>(sql, params);
  }

  override release(): void {
    this.#db.close();
  }

  [Symbol.dispose](): void {
    this.release();
  }
}

/** Opens empty read models of the same projections as often as they are wanted. */
export function snapshotsOf(projections: readonly Projection[]): () => ReadModelSnapshot {
  const set = new ProjectionSet(projections);
  return () => new ReadModelSnapshot(set);
}
