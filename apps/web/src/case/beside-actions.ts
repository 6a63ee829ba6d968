import type { CaseAction, CaseView } from '../api/views';

export function offered(actions: readonly CaseAction[]): CaseAction[] {
  // An entry is put right where it stands, in the history.
  return actions.filter((action) => action !== 'correct-entry');
}

/** What is to be done now by this officer, if anything; what he may do besides he asks for. */
export function actionDue({ yourTurn, allowedActions }: CaseView): CaseAction | undefined {
  return yourTurn ? allowedActions[0] : undefined;
}
