import type { RecordedEvent } from '#event-store';
import { ProjectionFailed } from './projection-failed.js';
import type { Projection, ProjectionDb, ProjectionHandler } from './projection.js';
import type { ProjectionSet } from './projection-set.js';
import { assertRepeatable } from './repeatable-sql.js';
import { isStorageFault } from './sqlite-damage.js';
import type { StatementCache } from './statement-cache.js';

/** Hands each event to those who want it. @throws ProjectionFailed for a handler's fault, a disk's fault as it came. */
export function project(db: ProjectionDb, set: ProjectionSet, events: readonly RecordedEvent[]): void {
  for (const event of events) {
    for (const { projection, handler } of set.subscribersOf(event)) handle(db, projection, handler, event);
  }
}

function handle(db: ProjectionDb, projection: Projection, handler: ProjectionHandler, event: RecordedEvent): void {
  try {
    const call: (...of: Parameters<ProjectionHandler>) => unknown = handler;
    const result = call(db, event);
    // `async` satisfies a handler's type, but its rows would miss the transaction.
    if (result instanceof Promise) {
      result.catch(() => undefined);
      throw new TypeError('A projection handler is synchronous');
    }
  } catch (error) {
    throw isStorageFault(error) ? error : new ProjectionFailed(projection, event, error);
  }
}

/** A projection's view of a database: refuses SQL whose rows a rebuild could not repeat. */
export function repeatableOnly(statements: StatementCache): ProjectionDb {
  const seen = new Set<string>();
  const checked = (sql: string): string => {
    if (seen.has(sql)) return sql;
    assertRepeatable(sql);
    seen.add(sql);
    return sql;
  };
  return {
    run: (sql, params) => statements.run(checked(sql), params),
    get: (sql, params) => statements.get(checked(sql), params),
    all: (sql, params) => statements.all(checked(sql), params),
  };
}
