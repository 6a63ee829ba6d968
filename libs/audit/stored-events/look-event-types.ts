import type { EventTypeDefinition } from '#event-store';
import type { LookEvent } from '../domain/look-events.js';

const versions: Readonly<Record<LookEvent['type'], EventTypeDefinition>> = {
  LookOpened: { version: 1 },
  CaseLookedAt: { version: 1 },
};

export const lookEventTypes: ReadonlyMap<string, EventTypeDefinition> = new Map(Object.entries(versions));

/** Beside the streams of cases, and not of their names: no reader of cases meets a look. */
export const LOOK_STREAMS = 'look-';

export function lookStream(lookId: string): string {
  return `${LOOK_STREAMS}${lookId}`;
}

export function lookIdOf(stream: string): string {
  return stream.slice(LOOK_STREAMS.length);
}

export function schemaVersionOf(type: string): number {
  return lookEventTypes.get(type)?.version ?? 1;
}
