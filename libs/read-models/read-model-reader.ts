import Database from 'better-sqlite3';
import { DomainError } from '#platform';
import { isDamage, isUnknownName, isVanished } from './sqlite-damage.js';
import { type SqlParams, StatementCache } from './statement-cache.js';

/** Where the reader learns which file is served at the moment. */
export interface ServedFile {
  /** `null` while the first build is under way. */
  path(): string | null;
  /** True while an earlier version's file is served. */
  isOutdated(): boolean;
  /** A token for the projection's rows: another one once it took in an event. `null` while there is no file. */
  rowsOf(projection: string): object | null;
  reportDamage(error: unknown): void;
}

interface Connection {
  readonly path: string;
  readonly db: Database.Database;
  readonly statements: StatementCache;
}

/**
 * Read-only queries on the file that is served now, across rebuilds and switches. Queries are synchronous: several in a
 * row without an `await` between them see the same rows.
 * All methods throw DomainError `unavailable` / `read-model-rebuilding` while there is nothing fitting to read.
 */
export class ReadModelReader {
  private connection: Connection | null = null;

  constructor(private readonly served: ServedFile) {}

  /** First row, or nothing. `Row` is the caller's word for the columns the SQL selects. */
  get<Row>(sql: string, params?: SqlParams): Row | undefined {
    return this.query((statements) => statements.get<Row>(sql, params));
  }

  all<Row>(sql: string, params?: SqlParams): Row[] {
    return this.query((statements) => statements.all<Row>(sql, params));
  }

  /**
   * A token for what the projection's rows hold now, the same as long as they have not changed. Costs no look at the
   * file: what was read under equal tokens need not be read again. Another process's reader has other tokens.
   */
  rowsOf(projection: string): object {
    const token = this.served.rowsOf(projection);
    if (token === null) throw rebuilding();
    return token;
  }

  /** Lets go of the file; the next query opens the served one. */
  release(): void {
    this.connection?.db.close();
    this.connection = null;
  }

  private query<Answer>(ask: (statements: StatementCache) => Answer): Answer {
    try {
      return ask(this.connected().statements);
    } catch (error) {
      throw this.judged(error);
    }
  }

  private connected(): Connection {
    const path = this.served.path();
    if (path === null) throw rebuilding();
    if (this.connection?.path === path) return this.connection;
    this.release();
    const db = new Database(path, { readonly: true, fileMustExist: true });
    this.connection = { path, db, statements: new StatementCache(db) };
    return this.connection;
  }

  private judged(error: unknown): unknown {
    if (isDamage(error) || isVanished(error)) {
      this.served.reportDamage(error);
      return rebuilding();
    }
    return isUnknownName(error) && this.served.isOutdated() ? rebuilding() : error;
  }
}

function rebuilding(): DomainError {
  return new DomainError('unavailable', 'read-model-rebuilding');
}
