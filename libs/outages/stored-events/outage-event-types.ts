import type { EventTypeDefinition } from '#event-store';
import type { OutageEvent } from '../domain/outage-events.js';

const versions: Readonly<Record<OutageEvent['type'], EventTypeDefinition>> = {
  OutageReported: { version: 1 },
  OutageCasesLinked: { version: 1 },
  SystemRestored: { version: 1 },
  OutageRecordDrawnUp: { version: 1 },
  OutageRecordSigned: { version: 1 },
};

export const outageEventTypes: ReadonlyMap<string, EventTypeDefinition> = new Map(Object.entries(versions));

export const OUTAGE_STREAMS = 'outage-';

export function outageStream(outageId: string): string {
  return `${OUTAGE_STREAMS}${outageId}`;
}

export function outageIdOf(stream: string): string {
  return stream.slice(OUTAGE_STREAMS.length);
}

export function schemaVersionOf(type: string): number {
  return outageEventTypes.get(type)?.version ?? 1;
}
