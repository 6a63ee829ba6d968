import type { Activity } from '#regulations';
import { holdsRole, type ActingOfficer } from './act.js';
import type { OpenCase } from './case-file.js';
import { mayRefuseAtCounter, stopsAtRegistration } from './acceptance-refusal.js';
import { branchActions, draftingActions, firstOf, orderActions } from './branch-actions.js';
import { isReturnedTo } from './result.js';
import { isTurn } from './turn.js';
import { withdrawalRole } from './withdrawal.js';

/** Commands on a case, as the API names them. */
export const caseActions = [
  'register-application',
  'refuse-acceptance',
  'forward-to-head',
  'assign-executor',
  'record-examination',
  'draft-result',
  'return-for-rework',
  'submit-for-decision',
  'decide-by-administration',
  'sign-result',
  'register-result',
  'issue-result',
  'withdraw-application',
  ...branchActions,
] as const;
export type CaseAction = (typeof caseActions)[number];

const commandOf: Readonly<Record<Activity, CaseAction>> = {
  register: 'register-application',
  forward: 'forward-to-head',
  assign: 'assign-executor',
  examine: 'record-examination',
  draft: 'draft-result',
  'submit-for-decision': 'submit-for-decision',
  decide: 'decide-by-administration',
  sign: 'sign-result',
  'register-result': 'register-result',
  issue: 'issue-result',
};

export type Situation = Pick<
  OpenCase,
  | 'step'
  | 'executorId'
  | 'providerId'
  | 'intakeBodyId'
  | 'administrationId'
  | 'procedure'
  | 'channel'
  | 'answers'
  | 'consent'
  | 'branches'
  | 'prolonged'
  | 'due'
>;

/** What the officer may do with an open case now: the same rules the decisions apply. What has to be done first is first. */
export function allowedActions(file: Situation, officer: ActingOfficer): CaseAction[] {
  const turn = isTurn(file, officer);
  const due = turn ? actionsDue(file) : [];
  const besides = turn ? draftingActions(file) : [];
  const first = turn ? firstOf(file) : [];
  const atCounter: CaseAction[] = mayRefuseAtCounter(file, officer) ? ['refuse-acceptance'] : [];
  const withdraw: CaseAction[] = mayWithdraw(file, officer) ? ['withdraw-application'] : [];
  const ofProvider = officer.bodyId === file.providerId;
  const correct: CaseAction[] = ofProvider && (turn || holdsRole(officer, 'head')) ? ['correct-entry'] : [];
  const all = [...first, ...atCounter, ...due, ...besides, ...orderActions(file, officer), ...withdraw, ...correct];
  return [...new Set(all)];
}

/** What is to be done now by whoever's turn it is. */
export function actionsDue(file: Pick<Situation, 'step' | 'procedure' | 'channel'>): CaseAction[] {
  const due = file.step.remaining[0];
  if (due === undefined) return [];
  const actions = [commandOf[due]];
  if (due === 'register' && stopsAtRegistration(file)) actions.push('refuse-acceptance');
  const draftedElsewhere = file.procedure.steps.some((step) => isReturnedTo(step, file.step));
  if ((due === 'sign' || due === 'decide') && draftedElsewhere) actions.push('return-for-rework');
  return actions;
}

function mayWithdraw(file: Situation, officer: ActingOfficer): boolean {
  const near = officer.bodyId === file.intakeBodyId || officer.bodyId === file.providerId;
  return near && holdsRole(officer, withdrawalRole(file, officer));
}
