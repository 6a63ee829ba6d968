import type { EditionDocument } from '#regulations';
import type { CaseAction } from '../domain/allowed-actions.js';
import type { Procedure } from '../domain/procedure.js';
import { handsOverInPerson } from '../domain/handing-over.js';
import { groundsHeard } from '../domain/heard.js';
import { noticeChannels } from '../domain/notice.js';
import { branchesOf, owedNotices } from '../case-views/actions-of.js';
import type { ActionForm, ChoiceView } from './action-form.view.js';
import type { FormSources } from './form-sources.js';
import { groundsIn, hearingForm } from './hearing-forms.js';

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
      return { action, channel: sources.row.handout, inPerson: handsOverInPerson(sources.row.handout) };
    case 'refuse-acceptance':
      return { action, documents: documentChoices(sources.edition.documents[sources.row.channel] ?? []) };
    case 'propose-refusal':
    case 'waive-hearing':
    case 'record-objection':
    case 'record-hearing':
      return { action, ...hearingForm(action, sources) };
    case 'record-notice':
      return { action, notices: owedNotices(sources.row), noticeChannels };
    case 'move-hearing':
    case 'record-protocol-remarks':
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
    case 'transfer-case':
    case 'suspend-term':
    case 'resume-term':
    case 'prolong-term':
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

function outcome({ edition, procedure, row }: FormSources): Omit<ActionForm, 'action'> {
  const heard = procedure.hearing === null ? undefined : groundsHeard(branchesOf(row).hearing);
  return {
    results: edition.results.map(({ code, title, favourable }) => ({ code, title, favourable })),
    ...groundsIn(edition, procedure, (code) => heard?.includes(code) ?? true),
    hearingRequired: heard === null,
  };
}

function documentChoices(documents: readonly EditionDocument[]): ChoiceView[] {
  return documents.flatMap(({ code, title, items }) => [{ code, title }, ...documentChoices(items ?? [])]);
}
