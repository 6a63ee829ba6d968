import type { CaseAction, CaseView } from '../api/views';

/** Acts that the program takes over HTTP and for which the client has no form yet: not offered here. */
const withoutForm: ReadonlySet<CaseAction> = new Set<CaseAction>([
  'record-fetched-data',
  'record-child-talk',
]);

export function offered(actions: readonly CaseAction[]): CaseAction[] {
  // An entry is put right where it stands, in the history.
  return actions.filter((action) => !withoutForm.has(action) && action !== 'correct-entry');
}

/** What is to be done now by this officer, if anything; what he may do besides he asks for. */
export function actionDue({ yourTurn, allowedActions }: CaseView): CaseAction | undefined {
  return yourTurn ? allowedActions[0] : undefined;
}
