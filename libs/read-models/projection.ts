import type { DomainEvent, RecordedEvent } from '#event-store';
import { assertRepeatable } from './repeatable-sql.js';
import type { SqlParams } from './statement-cache.js';

/** What a projection may do: change and look at its own tables. Statements are prepared once per SQL text. */
export interface ProjectionDb {
  run(sql: string, params?: SqlParams): void;
  get<Row>(sql: string, params?: SqlParams): Row | undefined;
  all<Row>(sql: string, params?: SqlParams): Row[];
}

/**
 * Writes down what one event means for the read model. Synchronous; it never refuses, reads no clock and calls nothing
 * out, because the same events must give the same rows at every rebuild. If it throws, the projector stops there.
 */
export type ProjectionHandler<E extends DomainEvent = DomainEvent> = (
  db: ProjectionDb,
  event: RecordedEvent<E>,
) => void;

/** Handlers by event type. Types without one are passed over. */
export type ProjectionHandlers<E extends DomainEvent> = {
  readonly [T in E['type']]?: ProjectionHandler<Extract<E, { readonly type: T }>>;
};

export interface ProjectionDefinition<E extends DomainEvent> {
  /** Noun phrase a user would say, e.g. `executor-queue`. Unique in its process. */
  readonly name: string;
  /** Raise it when a handler changes its mind: everything is rebuilt beside, then switched. */
  readonly version: number;
  /** `CREATE TABLE … STRICT` and indexes. Table names are unique over all projections of a process, so that queries can join. */
  readonly schema: string;
  /** Only events of streams that start so; all streams when left out. */
  readonly streamPrefixes?: readonly string[];
  readonly on: ProjectionHandlers<E>;
}

/** A defined projection, whatever its events. */
export interface Projection {
  readonly name: string;
  readonly version: number;
  readonly schema: string;
  readonly streamPrefixes: readonly string[] | undefined;
  readonly handlers: ReadonlyMap<string, ProjectionHandler>;
}

/** @throws TypeError when the definition could not give the same rows again. */
export function defineProjection<E extends DomainEvent>(definition: ProjectionDefinition<E>): Projection {
  const { name, version, schema, streamPrefixes } = definition;
  if (!Number.isSafeInteger(version) || version < 1) throw new TypeError(`${name}: the version counts from 1`);
  if (streamPrefixes?.length === 0) throw new TypeError(`${name}: no prefix at all would hold no event`);
  assertRepeatable(schema);
  // The store's upcasters vouch that an event of a type has that type's shape.
  const handlers = Object.entries(definition.on) as [string, ProjectionHandler][];
  return { name, version, schema, streamPrefixes, handlers: new Map(handlers) };
}
