import type { RecordedEvent } from './events.js';

/** Turns the data of one schema version into that of the next. Pure; never looks anything up. */
export type Upcaster = (data: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

export interface EventTypeDefinition {
  /** The version written now, from 1. */
  readonly version: number;
  /** `upcasters[n]` lifts version n to n + 1; one for each version below the present. */
  readonly upcasters?: Readonly<Record<number, Upcaster>>;
}

/** Every event type a program knows, by name. */
export type EventTypes = ReadonlyMap<string, EventTypeDefinition>;

/** The stored shape is newer than this version of the program, or a step between two shapes is missing. */
export class UnreadableEventVersion extends Error {
  override readonly name = 'UnreadableEventVersion';
  readonly code = 'unreadable-event-version';
  constructor(
    readonly type: string,
    readonly schemaVersion: number,
  ) {
    super(`Version ${String(schemaVersion)} of the event type ${type} cannot be read`);
  }
}

/**
 * The event in its present shape and version; an event of an unknown type as it is.
 * @throws UnreadableEventVersion
 */
export function upcast(types: EventTypes, event: RecordedEvent): RecordedEvent {
  const definition = types.get(event.type);
  const { schemaVersion } = event.metadata;
  if (definition === undefined || definition.version === schemaVersion) return event;
  const data = upcastData(event.type, definition, schemaVersion, event.data as Readonly<Record<string, unknown>>);
  return { ...event, data, metadata: { ...event.metadata, schemaVersion: definition.version } };
}

/** @throws UnreadableEventVersion */
export function upcastData(
  type: string,
  { version, upcasters = {} }: EventTypeDefinition,
  storedVersion: number,
  data: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  if (storedVersion > version) throw new UnreadableEventVersion(type, storedVersion);
  let lifted = data;
  for (let from = storedVersion; from < version; from += 1) {
    const step = upcasters[from];
    if (step === undefined) throw new UnreadableEventVersion(type, from);
    lifted = step(lifted);
  }
  return lifted;
}
