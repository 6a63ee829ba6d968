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

/** What is to be done now by this officer, if anything. */
export function actionDue(actions: readonly CaseAction[]): CaseAction | undefined {
  return actions.find((action) => !beside.has(action));
}
