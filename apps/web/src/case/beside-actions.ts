import type { CaseAction } from '../api/views';

/** What an officer may do without its being his turn to: offered, never put before him as the thing to do. */
const beside: ReadonlySet<CaseAction> = new Set<CaseAction>([
  'withdraw-application',
  'record-fetched-data',
  'record-child-talk',
  'request-conclusions',
  'record-conclusion',
  'propose-refusal',
  'waive-hearing',
  'move-hearing',
  'record-objection',
  'record-hearing',
  'record-protocol-remarks',
  'transfer-case',
  'suspend-term',
  'resume-term',
  'prolong-term',
  'record-notice',
  'record-contract',
  'correct-entry',
]);

/** Acts that the program takes over HTTP and for which the client has no form yet: not offered here. */
const withoutForm: ReadonlySet<CaseAction> = new Set<CaseAction>([
  'record-fetched-data',
  'record-child-talk',
  'request-conclusions',
  'record-conclusion',
  'transfer-case',
  'suspend-term',
  'resume-term',
  'prolong-term',
  'record-contract',
  'correct-entry',
]);

export function offered(actions: readonly CaseAction[]): CaseAction[] {
  return actions.filter((action) => !withoutForm.has(action));
}

/** What is to be done now by this officer, if anything. */
export function actionDue(actions: readonly CaseAction[]): CaseAction | undefined {
  return actions.find((action) => !beside.has(action));
}
