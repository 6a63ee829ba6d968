import type { ActingOfficer } from './act.js';
import { holdsRole } from './act.js';
import { isDrafting, isProviderOfficer } from './beside.js';
import type { Branches, ClosedCase, OpenCase } from './case-state.js';
import { isRefusingOperator } from './acceptance-refusal.js';
import { asksForChildTalk, isChildTalkMissing } from './child-talk.js';
import { awaitsConclusion } from './conclusions.js';
import { awaitsContract } from './contract.js';
import { dataStillToFetch, dataToLookUp } from './fetched-data.js';
import { noticesOf } from './notice.js';
import type { Procedure } from './procedure.js';
import { awaitsSignatures, protocolOf } from './protocol-signing.js';
import { isSuspended } from './term-changes.js';

/** Acts beside the steps, as the API names them. */
export const branchActions = [
  'record-fetched-data',
  'record-child-talk',
  'request-conclusions',
  'record-conclusion',
  'propose-refusal',
  'waive-hearing',
  'move-hearing',
  'record-objection',
  'record-hearing',
  'sign-protocol',
  'record-protocol-remarks',
  'transfer-case',
  'suspend-term',
  'resume-term',
  'prolong-term',
  'record-notice',
  'record-contract',
  'correct-entry',
] as const;
export type BranchAction = (typeof branchActions)[number];

type Situation = Pick<
  OpenCase,
  'step' | 'procedure' | 'executorId' | 'providerId' | 'answers' | 'consent' | 'branches' | 'prolonged' | 'due'
>;

/** What comes before the activity that is due: what stands in its way, and what the rules want sooner. */
export function firstOf(file: Situation): BranchAction[] {
  const [due] = file.step.remaining;
  return [
    ...when(due === 'examine' && isChildTalkMissing(file), 'record-child-talk'),
    ...when(due === 'examine' && isNobodyAsked(file), 'request-conclusions'),
    ...when(due === 'draft' && dataStillToFetch(file).length > 0, 'record-fetched-data'),
    ...(isDrafting(file) ? nextInHearing(file.branches) : []),
  ];
}

/** A hearing that was called goes on: the applicant is told of it, he is heard, the protocol is signed. */
function nextInHearing({ hearing }: Branches): BranchAction[] {
  if (hearing?.status === 'appointed') return [hearing.summonedAt === null ? 'record-notice' : 'record-hearing'];
  return when(hearing?.status === 'held' && hearing.protocolOf !== null && !hearing.protocolSigned, 'sign-protocol');
}

function isNobodyAsked({ procedure, branches }: Situation): boolean {
  return procedure.conclusions !== null && branches.conclusions.length === 0;
}

/** What whoever examines and drafts may do besides. */
export function draftingActions(file: Situation): BranchAction[] {
  const { step, procedure, branches } = file;
  if (!isDrafting({ step })) return [];
  return [
    ...when(dataToLookUp(file).length > 0, 'record-fetched-data'),
    ...when(asksForChildTalk({ step, procedure }), 'record-child-talk'),
    ...when(procedure.conclusions !== null, 'request-conclusions'),
    ...(procedure.hearing === null ? [] : hearingActions(branches, procedure)),
  ];
}

function hearingActions({ hearing }: Branches, { grounds }: Procedure): BranchAction[] {
  if (hearing === null) return ['propose-refusal', 'waive-hearing'];
  if (hearing.status === 'appointed') return ['record-hearing', 'record-objection', 'move-hearing', 'waive-hearing'];
  // A refusal on a further ground needs a further hearing, to which he is called before it can be left out.
  const further = !grounds.every((code) => hearing.settled.includes(code));
  const wasHeld = hearing.status === 'held';
  return [
    ...when(wasHeld, 'record-objection'),
    ...when(further, 'propose-refusal'),
    ...when(further && !wasHeld, 'waive-hearing'),
  ];
}

/** What the head orders, and what any officer of the provider records. */
export function orderActions(file: Situation, officer: ActingOfficer): BranchAction[] {
  if (officer.bodyId !== file.providerId) return [];
  const suspends = file.procedure.suspensionGrounds.length > 0;
  const head: BranchAction[] = holdsRole(officer, 'head')
    ? [
        ...when(file.executorId !== null, 'transfer-case'),
        ...when(isSuspended(file), 'resume-term'),
        ...when(suspends && !isSuspended(file), 'suspend-term'),
        ...when(file.due !== null && !isSuspended(file), 'prolong-term'),
      ]
    : [];
  const ofProvider = isProviderOfficer(file, officer);
  const tells = ofProvider && noticesOf({ ...file, status: 'open' }).length > 0;
  const onProtocol = ofProvider ? protocolActions({ ...file, status: 'open' }) : [];
  return [
    ...when(ofProvider && awaitsConclusion(file), 'record-conclusion'),
    ...head,
    ...when(tells, 'record-notice'),
    ...onProtocol,
  ];
}

/** What happens to a protocol once the hearing is over. */
function protocolActions(file: Parameters<typeof protocolOf>[0]): BranchAction[] {
  return [
    ...when(awaitsSignatures(file), 'sign-protocol'),
    ...when(protocolOf(file) !== null, 'record-protocol-remarks'),
  ];
}

type ClosedSituation = Pick<
  ClosedCase,
  | 'status'
  | 'closedBy'
  | 'outcome'
  | 'resultCode'
  | 'procedure'
  | 'contractConcluded'
  | 'providerId'
  | 'intakeBodyId'
  | 'channel'
  | 'notifiedAt'
  | 'hearing'
>;

/** What is left to do once a case is closed. */
export function closedActions(file: ClosedSituation, officer: ActingOfficer): BranchAction[] {
  const tells = when(noticesOf(file).length > 0, 'record-notice');
  if (!isProviderOfficer(file, officer)) return isRefusingOperator(file, officer) ? tells : [];
  return [
    ...tells,
    ...protocolActions(file),
    ...when(awaitsContract(file), 'record-contract'),
    ...when(holdsRole(officer, 'head'), 'correct-entry'),
  ];
}

function when(condition: boolean, action: BranchAction): BranchAction[] {
  return condition ? [action] : [];
}
