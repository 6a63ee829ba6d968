import { attachmentsAfter } from './attachments-after.js';
import type { BranchEvent } from './branch-events.js';
import type { CaseEvent } from './case-events.js';
import { branchesAfter } from './branches-after.js';
import { tellsEnding } from './handing-over.js';
import { hearingAfter } from './hearing-after.js';
import { noBranches, type CaseFile, type OpenCase } from './case-state.js';

export const branchTypes: Readonly<Record<BranchEvent['type'], true>> = {
  DataFetched: true,
  ChildTalkHeld: true,
  ConclusionsRequested: true,
  ConclusionReceived: true,
  PreliminaryDecisionMade: true,
  HearingMoved: true,
  ObjectionReceived: true,
  HearingHeld: true,
  ProtocolSigned: true,
  ProtocolRemarksReceived: true,
  HearingWaived: true,
  ExecutorTransferred: true,
  EntryCorrected: true,
  FileAttached: true,
  FileDetached: true,
  NoticeAttempted: true,
  ContractConcluded: true,
  RegisterEntered: true,
  CaseReopened: true,
};

export function isBranchEvent(event: CaseEvent): event is BranchEvent {
  return event.type in branchTypes;
}

/** Folds what happens beside the steps. */
export function evolveBranches(file: CaseFile, event: BranchEvent): CaseFile {
  if (file.status === 'none') return file;
  const { occurredAt } = event.data;
  // It puts an earlier entry right and is no act of its own: what is still to be entered may lie before it.
  if (event.type === 'EntryCorrected') return file;
  if (event.type === 'FileAttached' || event.type === 'FileDetached') {
    // A scan of what happened long before may come at any time.
    return { ...file, attachments: attachmentsAfter(file.attachments, event) };
  }
  if (event.type === 'CaseReopened') return reopened(file, event.data);
  const acted = { ...file, ...changeBy(event), ...(comesFromOutside(event) ? {} : { lastActAt: occurredAt }) };
  if (acted.status === 'open') return { ...acted, branches: branchesAfter(acted.branches, event) };
  if (event.type === 'ProtocolSigned') return { ...acted, hearing: hearingAfter(acted.hearing, event) };
  const told = event.type === 'NoticeAttempted' && tellsEnding(event.data);
  return told ? { ...acted, notifiedAt: acted.notifiedAt ?? occurredAt } : acted;
}

/** Post and papers come when they come: they stand outside the order of the office's own acts. */
export function comesFromOutside({ type }: Pick<CaseEvent, 'type'>): boolean {
  return outside.has(type);
}

const outside: ReadonlySet<CaseEvent['type']> = new Set([
  'NoticeAttempted',
  'ObjectionReceived',
  'ProtocolSigned',
  'ProtocolRemarksReceived',
]);

type Change = Partial<Pick<OpenCase, 'executorId' | 'contractConcluded' | 'registered'>>;

function changeBy(event: BranchEvent): Change {
  if (event.type === 'ExecutorTransferred') return { executorId: event.data.executorId };
  if (event.type === 'ContractConcluded') return { contractConcluded: true };
  return event.type === 'RegisterEntered' ? { registered: true } : {};
}

type Reopened = Extract<BranchEvent, { type: 'CaseReopened' }>['data'];

/** What was found out before is asked anew; the step that begins comes with the same append. */
function reopened(file: CaseFile, { occurredAt: lastActAt, complaintId, toStep, due }: Reopened): CaseFile {
  if (file.status !== 'closed') return file;
  const {
    closedBy: _by,
    outcome: _outcome,
    resultCode: _code,
    closedAt: _at,
    notifiedAt: _told,
    hearing: _hearing,
    ...filed
  } = file;
  return {
    ...filed,
    status: 'open',
    lastActAt,
    due,
    prolonged: null,
    repeatsFrom: toStep,
    reopenedBy: [...filed.reopenedBy, complaintId],
    draft: null,
    step: {
      no: 0,
      role: 'clerk',
      bodyId: file.providerId,
      remaining: [],
      startedAt: lastActAt,
      due: null,
      rework: false,
    },
    branches: noBranches,
    terms: [],
  };
}
