import type { CaseAction } from '../domain/allowed-actions.js';
import type { Procedure } from '../domain/procedure.js';
import type { ActionForm } from './action-form.view.js';
import type { FormSources } from './form-sources.js';
import { acceptanceForm, childTalkForm, groundChoices, lookUpForm, registrationForm } from './intake-forms.js';

/** What the form of an action asks, so that the client holds no rule. */
export function actionForm(action: CaseAction, sources: FormSources): ActionForm {
  switch (action) {
    case 'assign-executor':
      return { action, ...assignment(sources) };
    case 'record-examination':
      return { action, inspectionActRequired: currentStep(sources)?.inspectionAct ?? false };
    case 'draft-result':
    case 'decide-by-administration':
      return { action, ...outcome(sources) };
    case 'issue-result':
      return { action, channel: sources.row.handout };
    case 'refuse-acceptance':
      return { action, ...acceptanceForm(sources) };
    case 'register-application':
      return { action, ...registrationForm(sources) };
    case 'record-fetched-data':
      return { action, ...lookUpForm(sources) };
    case 'record-child-talk':
      return { action, ...childTalkForm(sources) };
    case 'forward-to-head':
    case 'return-for-rework':
    case 'submit-for-decision':
    case 'sign-result':
    case 'register-result':
    case 'withdraw-application':
    case 'request-conclusions':
    case 'record-conclusion':
    case 'propose-refusal':
    case 'waive-hearing':
    case 'move-hearing':
    case 'record-objection':
    case 'record-hearing':
    case 'transfer-case':
    case 'suspend-term':
    case 'resume-term':
    case 'prolong-term':
    case 'record-notice':
    case 'record-contract':
    case 'correct-entry':
      return { action };
  }
}

function currentStep({ procedure, row }: FormSources): Procedure['steps'][number] | undefined {
  return procedure.steps.find(({ no }) => no === row.step);
}

function assignment(sources: FormSources): Pick<ActionForm, 'executors' | 'resolutionRequired'> {
  const { officers, row } = sources;
  const executors = officers
    .list({ bodyIds: [row.provider_id], role: 'executor', activeOnly: true })
    .map(({ id, name }) => ({ id, name }));
  return { executors, resolutionRequired: currentStep(sources)?.resolution ?? false };
}

function outcome(sources: FormSources): Omit<ActionForm, 'action'> {
  const { edition, procedure } = sources;
  return {
    results: edition.results.map(({ code, title, favourable }) => ({ code, title, favourable })),
    ...groundChoices(sources),
    ...(procedure.groundsItem === null ? {} : { groundsItem: procedure.groundsItem }),
    hearingRequired: procedure.hearing !== null,
  };
}
