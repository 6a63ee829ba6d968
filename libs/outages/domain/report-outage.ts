import type { KnownCase } from '#cases';
import type { OfficerRole } from '#identity';
import { requireTimes, timesOf, type OutageAct } from './outage-act.js';
import type { OutageEvent, OutageSystem } from './outage-events.js';
import type { OutageRecord } from './outage-record.js';
import { requireOfficer } from './outage-roles.js';
import { caseNotFound, refused } from './refusals.js';

export interface ReportOutageInput {
  readonly outageId: string;
  readonly provider: { readonly id: string; readonly kind: string; readonly zone: string };
  readonly system: OutageSystem;
  readonly systemName: string | null;
  readonly failedAt: string | null;
  readonly noticedAt: string;
  /** The officer who was told. */
  readonly told: { readonly officerId: string; readonly bodyId: string; readonly roles: readonly OfficerRole[] } | null;
  readonly description: string;
  /** Cases whose stage could not be entered; `null` = there is no such case. */
  readonly cases: readonly (KnownCase | null)[];
  readonly act: OutageAct;
}

/** A system failed, and the officer responsible for it was told, at once on noticing it. */
export function reportOutage(outage: OutageRecord, input: ReportOutageInput): OutageEvent[] {
  if (outage.status !== 'none') throw refused('outage-exists');
  const { provider, act, told } = input;
  requireOfficer('report-outage', provider.id, act.officer);
  if (provider.kind !== 'provider') throw refused('not-a-provider');
  requireTimes(provider.zone, null, act);
  requireOrder(input);
  if (input.system === 'other' && input.systemName === null) throw refused('system-name-missing');
  if (told?.bodyId !== provider.id || !told.roles.includes('ict-officer')) throw refused('not-an-ict-officer');
  return [
    {
      type: 'OutageReported',
      data: {
        ...timesOf(act),
        outageId: input.outageId,
        providerId: provider.id,
        zone: provider.zone,
        system: input.system,
        systemName: input.systemName,
        failedAt: input.failedAt,
        noticedAt: input.noticedAt,
        toldTo: told.officerId,
        description: input.description,
        caseIds: requireCases(provider.id, input.cases).map(({ caseId }) => caseId),
      },
    },
  ];
}

/** It fails, it is noticed, it is told. */
function requireOrder({ failedAt, noticedAt, act }: ReportOutageInput): void {
  if (failedAt !== null && failedAt > noticedAt) throw refused('noticed-before-failure');
  if (noticedAt > act.occurredAt) throw refused('reported-before-noticed');
}

/** Only the provider's own cases: of others nothing is told, not even that they are there. */
export function requireCases(providerId: string, cases: readonly (KnownCase | null)[]): KnownCase[] {
  return cases.map((known) => {
    if (known?.providerId !== providerId) throw caseNotFound();
    return known;
  });
}
