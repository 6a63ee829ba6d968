import type { TermGoal, TermStart } from '#regulations';
import type { CaseEvent } from './case-events.js';

/** What of a partial term's goals an event fulfils. */
export function termGoalOf(event: CaseEvent): TermGoal | null {
  if (event.type === 'NoticeAttempted') return event.data.outcome === 'failed' ? null : 'notify';
  if (event.type === 'ExaminationRecorded') return event.data.inspectionAct === null ? 'examine' : 'inspection';
  return goals[event.type] ?? null;
}

/** From what of a partial term's starts an event lets it run. */
export function termStartsOf(event: CaseEvent): readonly TermStart[] {
  if (event.type === 'ExaminationRecorded') {
    return event.data.inspectionAct === null ? ['examination'] : ['examination', 'inspection'];
  }
  if (event.type === 'NoticeAttempted') return event.data.outcome === 'delivered' ? ['notice'] : [];
  return starts[event.type] ?? [];
}

const goals: Readonly<Partial<Record<CaseEvent['type'], TermGoal>>> = {
  ApplicationRegistered: 'register',
  ForwardedToHead: 'forward',
  ExecutorAssigned: 'assign',
  ResultDrafted: 'draft',
  SubmittedForDecision: 'submit-for-decision',
  DecisionMade: 'decide',
  ResultSigned: 'sign',
  ResultRegistered: 'register-result',
  ResultIssued: 'issue',
  ChildTalkHeld: 'child-talk',
  ConclusionsRequested: 'request-conclusions',
  ConclusionReceived: 'give-conclusion',
  ContractConcluded: 'contract',
};

const starts: Readonly<Partial<Record<CaseEvent['type'], readonly TermStart[]>>> = {
  ApplicationSubmitted: ['submission'],
  ApplicationRegistered: ['registration'],
  ChildTalkHeld: ['child-talk'],
  ConclusionsRequested: ['request-received'],
  ResultDrafted: ['result-ready'],
  DecisionMade: ['decision'],
  ResultSigned: ['signing', 'conclusion-signed', 'decision'],
  HearingHeld: ['hearing'],
};
