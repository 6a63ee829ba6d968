import type { ActingOfficer, CaseEntry, KnownCase } from '#cases';
import type { OfficerRole } from '#identity';
import { editions } from '#regulations';
import { complaintTime } from '../complaint-commands/legal-time.js';
import { complaintTermsOn } from '../complaint-law/complaint-terms.js';
import type { ComplaintAct } from '../domain/complaint-act.js';
import type { ComplaintEvent } from '../domain/complaint-events.js';
import { complaintFile, type ComplaintFile } from '../domain/complaint-file.js';
import { fileComplaint, type FileComplaintInput } from '../domain/file-complaint.js';

export const zone = 'Asia/Almaty';
export const textSubjectId = 'text-subject';
const providerId = 'provider-1';

/** A Monday. */
export const monday = '2026-09-07T10:00:00+05:00';

export function officer(role: OfficerRole, officerId: string = role, bodyId = providerId): ActingOfficer {
  return { officerId, roles: [role], bodyId };
}

export function act(role: OfficerRole, at: string, change: Partial<ComplaintAct> = {}): ComplaintAct {
  const occurredAt = new Date(at).toISOString();
  return { officer: officer(role), occurredAt, now: occurredAt, lateReason: null, legalTime: complaintTime, ...change };
}

function entry(revision: number, type: CaseEntry['type'], officerId: string | null): CaseEntry {
  return { revision, type, occurredAt: `2026-08-0${String(revision + 1)}T05:00:00.000Z`, officerId };
}

/** A case that was refused: the executor drafted, the head signed, the clerk issued. */
export const refusedCase: KnownCase = {
  caseId: 'case-1',
  providerId,
  zone,
  textSubjectId,
  edition: { id: 'rk-2022-school-meals', revision: 1 },
  status: 'closed',
  due: null,
  stepDue: null,
  erased: false,
  entries: [
    entry(0, 'ApplicationSubmitted', 'clerk'),
    entry(1, 'StepStarted', null),
    entry(2, 'ApplicationRegistered', 'clerk'),
    entry(3, 'ResultDrafted', 'executor'),
    entry(4, 'ResultSigned', 'head'),
    entry(5, 'ResultIssued', 'clerk'),
  ],
};

export function filing(change: Partial<FileComplaintInput> = {}): FileComplaintInput {
  const by = change.act ?? act('clerk', monday);
  const day = complaintTime.localDay(by.occurredAt, zone);
  return {
    complaintId: 'complaint-1',
    number: 'Ш-1/2026',
    case: refusedCase,
    addressee: 'provider',
    kind: 'decision',
    entry: null,
    text: 'Бас тартудың негізі дұрыс емес',
    learnedOn: '2026-08-10',
    appealInformation: true,
    terms: complaintTermsOn(day, editions.get('rk-2022-school-meals'), change.appealInformation ?? true),
    act: by,
    ...change,
  };
}

export function fold(events: readonly ComplaintEvent[]): ComplaintFile {
  return events.reduce<ComplaintFile>(complaintFile.evolve, complaintFile.initialState);
}

export function after(...decisions: readonly ((file: ComplaintFile) => ComplaintEvent[])[]): ComplaintEvent[] {
  return decisions.reduce<ComplaintEvent[]>((all, decide) => [...all, ...decide(fold(all))], []);
}

export const filed = (change: Partial<FileComplaintInput> = {}): ComplaintEvent[] =>
  after((file) => fileComplaint(file, filing(change)));
