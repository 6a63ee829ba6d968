import type { ComplaintOutcome } from '../domain/complaint-events.js';
import type { ComplaintAction } from '../domain/complaint-roles.js';
import type { PendingComplaint } from '../domain/complaint-file.js';
import { answerOutcomes, outcomeEffects, reviewOutcomes } from '../domain/outcomes.js';
import { outcomeTitles } from '../complaint-law/law-titles.js';
import type { ComplaintActionForm, OutcomeChoice } from './complaint-action-form.view.js';

/** What the form of an action asks, so that the client holds no rule. */
export function actionForm(
  action: ComplaintAction,
  { forwarding }: Pick<PendingComplaint, 'forwarding'>,
): ComplaintActionForm {
  switch (action) {
    case 'forward-complaint':
      return { action };
    case 'satisfy-complaint':
      return { action, outcomes: choices(['satisfied']), until: forwarding?.dueAt ?? null };
    case 'answer-complaint':
      return { action, outcomes: choices(answerOutcomes) };
    case 'record-review':
      return { action, outcomes: choices(reviewOutcomes) };
  }
}

function choices(outcomes: readonly ComplaintOutcome[]): OutcomeChoice[] {
  return outcomes.map((outcome) => ({ outcome, title: outcomeTitles[outcome], effect: outcomeEffects[outcome] }));
}
