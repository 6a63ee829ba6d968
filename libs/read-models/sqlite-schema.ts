import type Database from 'better-sqlite3';

export interface SchemaEntry {
  readonly name: string;
  readonly sql: string | null;
}

/** Tables, indexes, views and triggers of the projections; SQLite's and the projector's own are left out. */
export function schemaOf(db: Database.Database): SchemaEntry[] {
  return db
    .prepare<[], SchemaEntry>(
      `SELECT name, sql FROM sqlite_schema
       WHERE name NOT GLOB 'sqlite_*' AND tbl_name NOT GLOB 'projector_*' ORDER BY name`,
    )
    .all();
}

export function tablesOf(db: Database.Database): string[] {
  return listTables(db, '');
}

/** Only STRICT tables refuse a value of the wrong type. */
export function tablesWithoutStrict(db: Database.Database): string[] {
  return listTables(db, 'AND strict = 0');
}

function listTables(db: Database.Database, condition: string): string[] {
  return db
    .prepare<[], string>(
      `SELECT name FROM pragma_table_list
       WHERE schema = 'main' AND type = 'table' AND name NOT GLOB 'sqlite_*' AND name NOT GLOB 'projector_*'
       ${condition} ORDER BY name`,
    )
    .pluck()
    .all();
}
