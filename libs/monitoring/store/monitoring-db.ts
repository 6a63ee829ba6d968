import Database from 'better-sqlite3';
import { DomainError } from '#platform';
import { isDamage } from '#read-models';
import { monitoringSchema, SCHEMA_VERSION } from './monitoring-schema.js';

/** The file was written by another version of the program. */
export class OtherMonitoringVersion extends Error {
  override readonly name = 'OtherMonitoringVersion';
  constructor(found: number) {
    super(
      `monitoring.db is of version ${String(found)}, this program needs ${String(SCHEMA_VERSION)}. ` +
        'Move the file away: everything in it is taken again from the stages.',
    );
  }
}

/** The file is not what was written into it. Only another file helps: everything is taken again from the stages. */
export class MonitoringDamaged extends DomainError {
  override readonly name = 'MonitoringDamaged';
  constructor() {
    super('unavailable', 'monitoring-damaged');
  }
}

export type SqlValue = string | number | null | Buffer;
export type SqlParameters = readonly SqlValue[] | Readonly<Record<string, SqlValue>>;

/**
 * The consumer's own SQLite file. One writer, the store; everybody else reads. A damaged one opens all the same, so that the
 * rest of the program goes on; asking it throws MonitoringDamaged, also when the damage shows only later.
 */
export class MonitoringDb {
  readonly #database: Database.Database;
  readonly #statements = new Map<string, Database.Statement>();

  /** @throws OtherMonitoringVersion */
  constructor(file: string) {
    this.#database = new Database(file);
    try {
      soundly(() => {
        this.#prepare();
      });
    } catch (error) {
      // Whoever asks a damaged file meets the damage again.
      if (error instanceof MonitoringDamaged) return;
      this.#database.close();
      throw error;
    }
  }

  all<Row>(sql: string, parameters: SqlParameters = []): Row[] {
    return soundly(() => this.#statement(sql).all(parameters) as Row[]);
  }

  get<Row>(sql: string, parameters: SqlParameters = []): Row | undefined {
    return soundly(() => this.#statement(sql).get(parameters) as Row | undefined);
  }

  /** Rows changed. */
  run(sql: string, parameters: SqlParameters = []): number {
    return soundly(() => this.#statement(sql).run(parameters).changes);
  }

  /** All or nothing. */
  transaction<Result>(work: () => Result): Result {
    return soundly(() => this.#database.transaction(work).immediate());
  }

  close(): void {
    this.#database.close();
  }

  #prepare(): void {
    this.#database.pragma('journal_mode = WAL');
    // A power cut may take the last commits back, rows and place together: the feed then brings them again.
    this.#database.pragma('synchronous = NORMAL');
    // Case ids are spread over the whole file: 32 MB, so that a day's cases are found in memory.
    this.#database.pragma('cache_size = -32000');
    const version = Number(this.#database.pragma('user_version', { simple: true }));
    if (version === 0) this.transaction(() => this.#database.exec(monitoringSchema));
    else if (version !== SCHEMA_VERSION) throw new OtherMonitoringVersion(version);
  }

  #statement(sql: string): Database.Statement {
    let statement = this.#statements.get(sql);
    if (statement === undefined) {
      statement = this.#database.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }
}

function soundly<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw isDamage(error) ? new MonitoringDamaged() : error;
  }
}
