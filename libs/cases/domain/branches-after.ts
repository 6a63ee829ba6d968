import type { BranchEvent } from './branch-events.js';
import type { Branches } from './case-state.js';
import { hearingAfter } from './hearing-after.js';
import type { TermEvent } from './term-events.js';

/** Events that change what is known beside the steps. */
export type BranchesEvent = BranchEvent | Extract<TermEvent, { type: 'TermSuspended' | 'TermResumed' }>;

/** What is known beside the steps after an event; the read models fold with the same function. */
export function branchesAfter(branches: Branches, event: BranchesEvent): Branches {
  switch (event.type) {
    case 'DataFetched':
      return { ...branches, fetched: { ...branches.fetched, [event.data.source]: event.data.outcome } };
    case 'ChildTalkHeld':
      return { ...branches, talkedWith: [...branches.talkedWith, event.data.childId] };
    case 'ConclusionsRequested':
      return { ...branches, conclusions: [...branches.conclusions, ...event.data.requests.map(asked)] };
    case 'ConclusionReceived':
      return { ...branches, conclusions: answered(branches.conclusions, event.data) };
    case 'PreliminaryDecisionMade':
    case 'HearingMoved':
    case 'ObjectionReceived':
    case 'HearingHeld':
    case 'ProtocolSigned':
    case 'HearingWaived':
    case 'NoticeAttempted':
      return { ...branches, hearing: hearingAfter(branches.hearing, event) };
    case 'TermSuspended':
      return { ...branches, pauses: [...branches.pauses, { from: event.data.occurredAt, to: null }] };
    case 'TermResumed':
      return {
        ...branches,
        pauses: branches.pauses.map((pause) => ({ ...pause, to: pause.to ?? event.data.occurredAt })),
      };
    case 'ProtocolRemarksReceived':
    case 'ExecutorTransferred':
    case 'EntryCorrected':
    case 'FileAttached':
    case 'FileDetached':
    case 'ContractConcluded':
    case 'RegisterEntered':
    case 'CaseReopened':
      return branches;
  }
}

type Data<T extends BranchEvent['type']> = Extract<BranchEvent, { type: T }>['data'];

function asked({ id, body, due }: Data<'ConclusionsRequested'>['requests'][number]): Branches['conclusions'][number] {
  return { id, body, dueAt: due.dueAt, outcome: null };
}

function answered(
  conclusions: Branches['conclusions'],
  { request, outcome }: Data<'ConclusionReceived'>,
): Branches['conclusions'] {
  return conclusions.map((conclusion) => (conclusion.id === request ? { ...conclusion, outcome } : conclusion));
}
