import type Database from 'better-sqlite3';

/** What SQLite can bind. Truth values are stored as 0 and 1. */
export type SqlValue = string | number | bigint | Uint8Array | null;

/** Values for `?` in order, or for `:name` by name. */
export type SqlParams = readonly SqlValue[] | Readonly<Record<string, SqlValue>>;

/** Queries put together from optional filters stay below this; past it the cache starts afresh. */
const CAPACITY = 500;

/** Prepares each SQL text once per connection: preparing costs more than running. */
export class StatementCache {
  private readonly statements = new Map<string, Database.Statement<[SqlParams]>>();

  constructor(private readonly db: Database.Database) {}

  run(sql: string, params: SqlParams = []): void {
    this.prepared(sql).run(params);
  }

  /** `Row` is the caller's word for the columns the SQL selects. */
  get<Row>(sql: string, params: SqlParams = []): Row | undefined {
    return this.prepared(sql).get(params) as Row | undefined;
  }

  all<Row>(sql: string, params: SqlParams = []): Row[] {
    return this.prepared(sql).all(params) as Row[];
  }

  private prepared(sql: string): Database.Statement<[SqlParams]> {
    return this.statements.get(sql) ?? this.prepare(sql);
  }

  private prepare(sql: string): Database.Statement<[SqlParams]> {
    if (this.statements.size >= CAPACITY) this.statements.clear();
    const statement = this.db.prepare<[SqlParams]>(sql);
    this.statements.set(sql, statement);
    return statement;
  }
}
