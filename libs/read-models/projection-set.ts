import { createHash } from 'node:crypto';
import Database from 'better-sqlite3';
import type { RecordedEvent, StreamFilter } from '#event-store';
import type { Projection, ProjectionHandler } from './projection.js';
import { type SchemaEntry, schemaOf, tablesWithoutStrict } from './sqlite-schema.js';

interface Subscriber {
  readonly projection: Projection;
  readonly handler: ProjectionHandler;
}

const NONE: readonly Subscriber[] = [];

/**
 * All projections of a process. They share one file and one checkpoint, so that queries may join them and always see
 * them at the same position; changing any of them rebuilds them together.
 */
export class ProjectionSet {
  /** Changes with every name, version, schema, prefix and handled type, but not with the code of a handler. */
  readonly fingerprint: string;
  readonly filter: StreamFilter | undefined;
  readonly schema: string;
  /** What SQLite makes of the schema, to be compared with what a file holds. */
  readonly expectedSchema: readonly SchemaEntry[];
  private readonly subscribers: ReadonlyMap<string, readonly Subscriber[]>;

  /** @throws TypeError when names or tables collide or a table is not STRICT. */
  constructor(readonly projections: readonly Projection[]) {
    this.fingerprint = fingerprintOf(projections);
    this.filter = commonFilter(projections);
    this.schema = projections.map(({ schema }) => schema).join(';\n');
    this.expectedSchema = tryOut(projections);
    this.subscribers = subscribersByType(projections);
  }

  /** Those who want the event, in the order of the set. */
  subscribersOf(event: RecordedEvent): readonly Subscriber[] {
    const subscribers = this.subscribers.get(event.type) ?? NONE;
    return subscribers.every(({ projection }) => holds(projection, event.stream))
      ? subscribers
      : subscribers.filter(({ projection }) => holds(projection, event.stream));
  }

  /** Of the projections that want one of the events. */
  namesOfSubscribers(events: readonly RecordedEvent[]): Set<string> {
    return new Set(events.flatMap((event) => this.subscribersOf(event).map(({ projection }) => projection.name)));
  }
}

function holds({ streamPrefixes }: Projection, stream: string): boolean {
  return streamPrefixes?.some((prefix) => stream.startsWith(prefix)) ?? true;
}

function subscribersByType(projections: readonly Projection[]): Map<string, Subscriber[]> {
  const all = projections.flatMap((projection) =>
    [...projection.handlers].map(([type, handler]) => ({ type, subscriber: { projection, handler } })),
  );
  const byType = Map.groupBy(all, ({ type }) => type);
  return new Map([...byType].map(([type, entries]) => [type, entries.map(({ subscriber }) => subscriber)]));
}

function commonFilter(projections: readonly Projection[]): StreamFilter | undefined {
  const prefixes = projections.map(({ streamPrefixes }) => streamPrefixes);
  if (prefixes.length === 0 || prefixes.includes(undefined)) return undefined;
  return { streamPrefixes: [...new Set(prefixes.flatMap((each) => each ?? []))] };
}

function fingerprintOf(projections: readonly Projection[]): string {
  const identity = projections
    .map(({ name, version, schema, streamPrefixes, handlers }) =>
      JSON.stringify([name, version, schema, streamPrefixes?.toSorted() ?? null, [...handlers.keys()].toSorted()]),
    )
    .toSorted();
  return createHash('sha256').update(JSON.stringify(identity)).digest('hex');
}

/** Faults in a definition show at start, not when an old file happens to be rebuilt. */
function tryOut(projections: readonly Projection[]): SchemaEntry[] {
  if (new Set(projections.map(({ name }) => name)).size < projections.length) {
    throw new TypeError('Two projections have the same name');
  }
  using db = disposable(new Database(':memory:'));
  for (const { name, schema } of projections) createTables(db.handle, name, schema);
  return schemaOf(db.handle);
}

function createTables(db: Database.Database, name: string, schema: string): void {
  try {
    db.exec(schema);
  } catch (cause) {
    throw new TypeError(`${name}: the schema cannot be created`, { cause });
  }
  const [lax] = tablesWithoutStrict(db);
  if (lax !== undefined) throw new TypeError(`${name}: table ${lax} is not STRICT`);
}

function disposable(handle: Database.Database): { handle: Database.Database } & Disposable {
  return { handle, [Symbol.dispose]: () => handle.close() };
}
