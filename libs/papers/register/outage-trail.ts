import type { RecordedEvent } from '#event-store';
import type { OutageEvent } from '#outages';
import type { MadePaper } from './made-paper.js';
import { type PaperSource, sourceOf } from './paper-source.js';

/** What the paper of an outage is made of, so far. */
export interface OutageTrail {
  readonly zone: string;
  readonly providerId: string;
  readonly number: string;
  readonly sources: readonly PaperSource[];
}

export const outageTypes = [
  'OutageReported',
  'OutageCasesLinked',
  'SystemRestored',
  'OutageRecordDrawnUp',
  'OutageRecordSigned',
] as const satisfies readonly OutageEvent['type'][];

const begun: OutageTrail = { zone: 'UTC', providerId: '', number: '', sources: [] };

/** The record becomes a paper when it is signed. */
export function outageTraced(
  before: OutageTrail | null,
  event: RecordedEvent<OutageEvent>,
): { readonly trail: OutageTrail; readonly paper: MadePaper | null } {
  const trail = { ...(before ?? begun), ...stated(event), sources: [...(before?.sources ?? []), sourceOf(event)] };
  if (event.type !== 'OutageRecordSigned') return { trail, paper: null };
  const { number, sources } = trail;
  return { trail, paper: { kind: 'outage-record', number, occurredAt: event.data.occurredAt, sources } };
}

function stated({ type, data }: RecordedEvent<OutageEvent>): Partial<OutageTrail> {
  if (type === 'OutageReported') return { zone: data.zone, providerId: data.providerId };
  return type === 'OutageRecordDrawnUp' ? { number: data.number } : {};
}
