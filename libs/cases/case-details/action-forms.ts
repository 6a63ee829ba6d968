import type { OfficerDirectory } from '#identity';
import type { EditionDocument, PublishedEdition } from '#regulations';
import type { CaseAction } from '../domain/allowed-actions.js';
import type { Procedure } from '../domain/procedure.js';
import type { ActionForm, ChoiceView } from './action-form.view.js';
import type { CaseRow } from './case-row.js';

interface FormSources {
  readonly row: CaseRow;
  readonly procedure: Procedure;
  readonly edition: PublishedEdition;
  readonly officers: OfficerDirectory;
}

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
      return { action, documents: documentChoices(sources.edition.documents[sources.row.channel] ?? []) };
    case 'register-application':
    case 'forward-to-head':
    case 'return-for-rework':
    case 'submit-for-decision':
    case 'sign-result':
    case 'register-result':
    case 'withdraw-application':
    case 'record-fetched-data':
    case 'record-child-talk':
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

function outcome({ edition, procedure }: FormSources): Omit<ActionForm, 'action'> {
  return {
    results: edition.results.map(({ code, title, favourable }) => ({ code, title, favourable })),
    grounds: edition.grounds.map(({ code, title }) => ({ code, title })),
    ...(procedure.groundsItem === null ? {} : { groundsItem: procedure.groundsItem }),
    hearingRequired: procedure.hearing !== null,
  };
}

function documentChoices(documents: readonly EditionDocument[]): ChoiceView[] {
  return documents.flatMap(({ code, title, items }) => [{ code, title }, ...documentChoices(items ?? [])]);
}
