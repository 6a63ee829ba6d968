import type { EventTypeDefinition } from '#event-store';
import type { ComplaintEvent } from '../domain/complaint-events.js';

const versions: Readonly<Record<ComplaintEvent['type'], EventTypeDefinition>> = {
  ComplaintFiled: { version: 1 },
  ComplaintForwarded: { version: 1 },
  ComplaintSatisfied: { version: 1 },
  ComplaintAnswered: { version: 1 },
  ComplaintReviewed: { version: 1 },
  ComplaintOutcomeApplied: { version: 1 },
};

export const complaintEventTypes: ReadonlyMap<string, EventTypeDefinition> = new Map(Object.entries(versions));

export const COMPLAINT_STREAMS = 'complaint-';

export function complaintStream(complaintId: string): string {
  return `${COMPLAINT_STREAMS}${complaintId}`;
}

export function complaintIdOf(stream: string): string {
  return stream.slice(COMPLAINT_STREAMS.length);
}

export function schemaVersionOf(type: string): number {
  return complaintEventTypes.get(type)?.version ?? 1;
}
