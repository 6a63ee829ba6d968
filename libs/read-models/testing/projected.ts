import Database from 'better-sqlite3';
import type { DomainEvent, RecordedEvent } from '#event-store';
import { project, repeatableOnly } from '../project.js';
import type { Projection } from '../projection.js';
import { ProjectionSet } from '../projection-set.js';
import { StatementCache } from '../statement-cache.js';
import { type GivenEvent, recorded } from './recorded.js';

/**
 * The rows a projection makes of some events, in memory: for unit tests of projections. Events of other streams are
 * passed over, as the projector would. Query the answer with `get` and `all`; its tables go when it is collected.
 * @throws ProjectionFailed when a handler throws.
 */
export function projected<E extends DomainEvent = DomainEvent>(
  projection: Projection,
  events: readonly GivenEvent<E>[],
): StatementCache {
  const set = new ProjectionSet([projection]);
  const statements = new StatementCache(new Database(':memory:').exec(set.schema));
  const all: readonly RecordedEvent[] = events.map((event, index) => recorded(event, index));
  project(repeatableOnly(statements), set, all);
  return statements;
}
