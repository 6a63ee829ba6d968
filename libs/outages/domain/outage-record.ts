import type { OutageEvent, OutageEventOf } from './outage-events.js';

type Reported = OutageEventOf<'OutageReported'>['data'];
type DrawnUp = OutageEventOf<'OutageRecordDrawnUp'>['data'];

interface Told extends Pick<
  Reported,
  'outageId' | 'providerId' | 'zone' | 'system' | 'systemName' | 'failedAt' | 'noticedAt' | 'description'
> {
  readonly reportedAt: string;
  readonly caseIds: readonly string[];
  readonly restoredAt: string | null;
  readonly lastActAt: string;
}

export type OutageRecord =
  | { readonly status: 'none' }
  | (Told & { readonly status: 'reported' })
  | (Told & { readonly status: 'drawn-up' | 'signed'; readonly record: DrawnUp });

export type OpenOutage = Exclude<OutageRecord, { status: 'none' }>;

const nothingReported: OutageRecord = { status: 'none' };

export const outageRecord = { initialState: nothingReported, evolve };

function evolve(outage: OutageRecord, event: OutageEvent): OutageRecord {
  if (event.type === 'OutageReported') return reported(event.data);
  if (outage.status === 'none') return outage;
  const lastActAt = event.data.occurredAt;
  switch (event.type) {
    case 'OutageCasesLinked':
      return { ...outage, lastActAt, caseIds: [...outage.caseIds, ...event.data.caseIds] };
    case 'SystemRestored':
      return { ...outage, lastActAt, restoredAt: event.data.restoredAt };
    case 'OutageRecordDrawnUp':
      return { ...outage, lastActAt, status: 'drawn-up', record: event.data };
    case 'OutageRecordSigned':
      return outage.status === 'drawn-up' ? { ...outage, lastActAt, status: 'signed' } : outage;
  }
}

function reported(data: Reported): OutageRecord {
  const { outageId, providerId, zone, system, systemName, failedAt, noticedAt, description, caseIds, occurredAt } =
    data;
  return {
    status: 'reported',
    outageId,
    providerId,
    zone,
    system,
    systemName,
    failedAt,
    noticedAt,
    description,
    caseIds,
    reportedAt: occurredAt,
    restoredAt: null,
    lastActAt: occurredAt,
  };
}
