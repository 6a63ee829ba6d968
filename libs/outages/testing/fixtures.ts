import type { ActingOfficer, KnownCase } from '#cases';
import type { OfficerRole } from '#identity';
import { localDay } from '#legal-time';
import type { OutageAct } from '../domain/outage-act.js';
import type { OutageEvent } from '../domain/outage-events.js';
import { outageRecord, type OutageRecord } from '../domain/outage-record.js';
import { reportOutage, type ReportOutageInput } from '../domain/report-outage.js';

const providerId = 'provider-1';

export const failedAt = '2026-09-07T04:50:00.000Z';
export const noticedAt = '2026-09-07T05:00:00.000Z';
export const reportedAt = '2026-09-07T05:04:00.000Z';

export function officer(role: OfficerRole, bodyId = providerId): ActingOfficer {
  return { officerId: role, roles: [role], bodyId };
}

export function act(role: OfficerRole, at: string, change: Partial<OutageAct> = {}): OutageAct {
  const occurredAt = new Date(at).toISOString();
  return { officer: officer(role), occurredAt, now: occurredAt, lateReason: null, localDay, ...change };
}

export const openCase: KnownCase = {
  caseId: 'case-1',
  providerId,
  zone: 'Asia/Almaty',
  textSubjectId: 'text-subject',
  edition: { id: 'rk-2022-school-meals', revision: 1 },
  status: 'open',
  due: {
    dueAt: '2026-09-14T13:30:00.000Z',
    startedAt: failedAt,
    calendar: 'kz',
    rule: 'overall-term',
    term: { value: 5, unit: 'working-day' },
    place: 'provider',
  },
  stepDue: null,
  erased: false,
  entries: [],
};

export function report(change: Partial<ReportOutageInput> = {}): ReportOutageInput {
  return {
    outageId: 'outage-1',
    provider: { id: providerId, kind: 'provider', zone: 'Asia/Almaty' },
    system: 'stage-monitoring',
    systemName: null,
    failedAt,
    noticedAt,
    told: { officerId: 'ict-officer', bodyId: providerId, roles: ['ict-officer'] },
    description: 'Сатылар жүйесі жауап бермейді',
    cases: [openCase],
    act: act('clerk', reportedAt),
    ...change,
  };
}

export function fold(events: readonly OutageEvent[]): OutageRecord {
  return events.reduce<OutageRecord>(outageRecord.evolve, outageRecord.initialState);
}

export function after(...decisions: readonly ((outage: OutageRecord) => OutageEvent[])[]): OutageEvent[] {
  return decisions.reduce<OutageEvent[]>((all, decide) => [...all, ...decide(fold(all))], []);
}

export const reported = (change: Partial<ReportOutageInput> = {}): OutageEvent[] =>
  after((outage) => reportOutage(outage, report(change)));
