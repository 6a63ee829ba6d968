import type { TermGoal, TermStart } from '#regulations';
import type { CaseEvent } from './case-events.js';
import { isHandedOver, isOnItsWay, tellsResult } from './handing-over.js';

/** What of a partial term's goals an event fulfils. */
export function termGoalOf(event: CaseEvent): TermGoal | null {
  if (event.type === 'NoticeAttempted') return isOnItsWay(event.data) ? 'notify' : null;
  if (event.type === 'ExaminationRecorded') return event.data.inspectionAct === null ? 'examine' : 'inspection';
  return goals[event.type] ?? null;
}

/**
 * A ground for refusal was found and the applicant is told of it first: terms for preparing the favourable result bind nobody
 * any more, and the end of the hearing lets the term for the final answer run (order 414 of 2022, e.g. point 7, parts 2 to 4).
 */
export function turnsToRefusal({ type }: Pick<CaseEvent, 'type'>): boolean {
  return type === 'PreliminaryDecisionMade' || type === 'HearingWaived';
}

/** From what of a partial term's starts an event lets it run. `notice` is that of the result. */
export function termStartsOf(event: CaseEvent): readonly TermStart[] {
  if (event.type === 'ExaminationRecorded') {
    return event.data.inspectionAct === null ? ['examination'] : ['examination', 'inspection'];
  }
  if (event.type === 'NoticeAttempted') return tellsResult(event.data) ? ['notice'] : [];
  if (event.type === 'ResultIssued') return isHandedOver(event.data) ? ['notice'] : [];
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
