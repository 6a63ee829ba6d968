import type { KnownCase, SignatureRecord } from '#cases';
import { requireTimes, timesOf, type OutageAct } from './outage-act.js';
import type { OutageEvent } from './outage-events.js';
import type { OpenOutage, OutageRecord } from './outage-record.js';
import { type OutageAction, requireOfficer } from './outage-roles.js';
import { outageNotFound, refused } from './refusals.js';
import { requireCases } from './report-outage.js';

function requireOutage(outage: OutageRecord, action: OutageAction, act: OutageAct): OpenOutage {
  if (outage.status === 'none') throw outageNotFound();
  requireOfficer(action, outage.providerId, act.officer);
  requireTimes(outage.zone, outage.lastActAt, act);
  return outage;
}

function requireNotDrawnUp({ status }: OpenOutage): void {
  if (status !== 'reported') throw refused('record-drawn-up');
}

/** More cases whose stage could not be entered, until the record is drawn up. */
export function linkCases(
  outage: OutageRecord,
  { cases, act }: { readonly cases: readonly (KnownCase | null)[]; readonly act: OutageAct },
): OutageEvent[] {
  const open = requireOutage(outage, 'link-cases', act);
  requireNotDrawnUp(open);
  const caseIds = requireCases(open.providerId, cases)
    .map(({ caseId }) => caseId)
    .filter((caseId) => !open.caseIds.includes(caseId));
  if (caseIds.length === 0) throw refused('cases-linked-already');
  return [{ type: 'OutageCasesLinked', data: { ...timesOf(act), caseIds } }];
}

export interface DrawUpRecordInput {
  readonly number: string;
  readonly cause: string;
  readonly measures: string | null;
  /** The linked cases as they stand. */
  readonly cases: readonly KnownCase[];
  readonly act: OutageAct;
}

/** The officer responsible for the systems draws the record up. It states the cases' due dates: an outage stretches none. */
export function drawUpRecord(outage: OutageRecord, input: DrawUpRecordInput): OutageEvent[] {
  const { number, cause, measures, cases, act } = input;
  const open = requireOutage(outage, 'draw-up-record', act);
  requireNotDrawnUp(open);
  const affected = cases.map(({ caseId, due, stepDue }) => ({
    caseId,
    dueAt: due?.dueAt ?? null,
    stepDueAt: stepDue?.dueAt ?? null,
  }));
  return [
    {
      type: 'OutageRecordDrawnUp',
      data: { ...timesOf(act), number, cause, measures, cases: affected, termsRunOn: true },
    },
  ];
}

/** What the provider's signature covers. */
export function recordContent(outage: OutageRecord, act: OutageAct): Readonly<Record<string, JsonLike>> {
  const open = requireOutage(outage, 'sign-record', act);
  if (open.status === 'reported') throw refused('record-not-drawn-up');
  if (open.status === 'signed') throw refused('record-signed');
  const { outageId, providerId, system, systemName, failedAt, noticedAt, reportedAt, description, record } = open;
  const { number, cause, measures, cases, termsRunOn } = record;
  return {
    outageId,
    number,
    providerId,
    system,
    systemName,
    failedAt,
    noticedAt,
    reportedAt,
    description,
    cause,
    measures,
    cases: cases.map(({ caseId, dueAt, stepDueAt }) => ({ caseId, dueAt, stepDueAt })),
    termsRunOn,
  };
}

type JsonLike = string | boolean | null | readonly Readonly<Record<string, string | null>>[];

export function signRecord(
  outage: OutageRecord,
  { signature, act }: { readonly signature: SignatureRecord; readonly act: OutageAct },
): OutageEvent[] {
  recordContent(outage, act);
  return [{ type: 'OutageRecordSigned', data: { ...timesOf(act), signature } }];
}

/** The system works again. */
export function recordRestoration(
  outage: OutageRecord,
  { restoredAt, act }: { readonly restoredAt: string; readonly act: OutageAct },
): OutageEvent[] {
  const open = requireOutage(outage, 'record-restoration', act);
  if (open.restoredAt !== null) throw refused('system-restored');
  if (restoredAt < (open.failedAt ?? open.noticedAt)) throw refused('restored-before-failure');
  if (restoredAt > act.occurredAt) throw refused('restored-in-future');
  return [{ type: 'SystemRestored', data: { ...timesOf(act), restoredAt } }];
}
