import { localDay } from '#legal-time';
import type { PublishedEdition } from '#regulations';
import { legalTime } from '../case-commands/legal-time.js';
import { prolongationLimits } from '../case-commands/prolongation-limits.js';
import type { CaseAction } from '../domain/allowed-actions.js';
import type { CaseDue } from '../domain/case-events.js';
import type { Draft } from '../domain/case-state.js';
import type { Procedure } from '../domain/procedure.js';
import { handsOverInPerson } from '../domain/handing-over.js';
import { groundsHeard, silenceCountsFrom } from '../domain/heard.js';
import { noticeChannels } from '../domain/notice.js';
import { asksForValidity, registerDue } from '../domain/register-entry.js';
import { partsDue } from '../domain/result-parts.js';
import { branchesOf, owedNotices, prolongationOf } from '../case-views/actions-of.js';
import type { ActionForm, ResultChoice } from './action-form.view.js';
import type { CaseRow } from './case-row.js';
import type { FormSources } from './form-sources.js';
import { groundsIn, hearingForm } from './hearing-forms.js';
import { acceptanceForm, childTalkForm, lookUpForm, registrationForm, suggestedFirst } from './intake-forms.js';

type Asked = Omit<ActionForm, 'action'>;

/** What the form of an action asks, so that the client holds no rule. */
export function actionForm(action: CaseAction, sources: FormSources): ActionForm {
  return { action, ...asked[action](sources) };
}

const nothing = (): Asked => ({});

const asked: Readonly<Record<CaseAction, (sources: FormSources) => Asked>> = {
  'register-application': registrationForm,
  'refuse-acceptance': acceptanceForm,
  'forward-to-head': nothing,
  'assign-executor': assignment,
  'record-examination': (sources) => ({ inspectionActRequired: currentStep(sources)?.inspectionAct ?? false }),
  'draft-result': outcome,
  'return-for-rework': nothing,
  'submit-for-decision': nothing,
  'decide-by-administration': outcome,
  'sign-result': nothing,
  'register-result': nothing,
  'issue-result': issuing,
  'withdraw-application': nothing,
  'record-fetched-data': lookUpForm,
  'record-child-talk': childTalkForm,
  'request-conclusions': nothing,
  'record-conclusion': (sources) => ({ requests: requestChoices(sources) }),
  'propose-refusal': (sources) => refusing('propose-refusal', sources),
  'waive-hearing': (sources) => refusing('waive-hearing', sources),
  'move-hearing': nothing,
  'record-objection': (sources) => hearingForm('record-objection', sources),
  'record-hearing': (sources) => hearingForm('record-hearing', sources),
  'sign-protocol': nothing,
  'record-protocol-remarks': nothing,
  'transfer-case': (sources) => ({ executors: otherExecutors(sources) }),
  'suspend-term': suspension,
  'resume-term': nothing,
  'prolong-term': prolongation,
  'record-notice': ({ row }) => ({ notices: owedNotices(row), noticeChannels }),
  'record-contract': nothing,
  'correct-entry': nothing,
};

function issuing(sources: FormSources): Asked {
  const { handout } = sources.row;
  return { channel: handout, inPerson: handsOverInPerson(handout), ...registerFields(sources) };
}

function currentStep({ procedure, row }: FormSources): Procedure['steps'][number] | undefined {
  return procedure.steps.find(({ no }) => no === row.step);
}

function assignment(sources: FormSources): Pick<ActionForm, 'executors' | 'resolutionRequired'> {
  return { executors: executorsOf(sources), resolutionRequired: currentStep(sources)?.resolution ?? false };
}

function executorsOf({ officers, row }: FormSources): NonNullable<ActionForm['executors']> {
  return officers
    .list({ bodyIds: [row.provider_id], role: 'executor', activeOnly: true })
    .map(({ id, name }) => ({ id, name }));
}

function otherExecutors(sources: FormSources): ActionForm['executors'] & object {
  return executorsOf(sources).filter(({ id }) => id !== sources.row.executor_id);
}

function outcome(sources: FormSources): Asked {
  const { edition, procedure, row } = sources;
  const { hearing } = branchesOf(row);
  const heard = procedure.hearing === null ? undefined : groundsHeard(hearing);
  const objectionDueAt = hearing === null ? null : silenceCountsFrom(hearing);
  return {
    results: edition.results.map((result) => resultChoice(result, procedure, row.handout)),
    ...suggestedFirst(
      sources,
      groundsIn(edition, procedure, (code) => heard?.includes(code) ?? true),
    ),
    hearingRequired: heard === null,
    ...(objectionDueAt === null ? {} : { objectionDueAt }),
  };
}

/** The ways to a refusal begin with the grounds that suggest themselves, as the refusal itself does. */
function refusing(action: 'propose-refusal' | 'waive-hearing', sources: FormSources): Asked {
  const form = hearingForm(action, sources);
  return { ...form, ...suggestedFirst(sources, form) };
}

function suspension({ edition, procedure }: FormSources): Pick<ActionForm, 'suspensionGrounds'> {
  const grounds = (edition.suspensions ?? []).filter(({ code }) => procedure.suspensionGrounds.includes(code));
  return { suspensionGrounds: grounds.map(({ code, text }) => ({ code, title: text })) };
}

function prolongation({ row, judgedAt }: FormSources): Pick<ActionForm, 'prolongation'> {
  const due = JSON.parse(row.case_due ?? 'null') as CaseDue | null;
  if (due === null) return {};
  return { prolongation: prolongationLimits(due, prolongationOf(row), row.zone, judgedAt) };
}

/** With the documents that it consists of when it is handed out so, each of which gets a text. */
function resultChoice(
  { code, title, favourable, parts = [] }: PublishedEdition['results'][number],
  { results }: Procedure,
  handout: CaseRow['handout'],
): ResultChoice {
  const due = partsDue(results.find((result) => result.code === code) ?? { parts: [] }, handout);
  return {
    code,
    title,
    favourable,
    parts: due.flatMap((part) =>
      parts.filter((one) => one.code === part).map((one) => ({ code: part, title: one.title })),
    ),
  };
}

/** Requests that wait for their answer. */
function requestChoices({ row }: FormSources): ActionForm['requests'] & object {
  return branchesOf(row)
    .conclusions.filter(({ outcome: answered }) => answered === null)
    .map(({ id, body, dueAt }) => ({ id, body, dueAt }));
}

/** The register that a favourable result goes into when it is issued. */
function registerFields({ row, procedure, edition, judgedAt }: FormSources): Pick<ActionForm, 'register'> {
  const draft = JSON.parse(row.decision ?? row.draft ?? 'null') as Draft | null;
  const situation = { procedure, draft, registered: row.register_entry !== null };
  if (registerDue(situation) === null || !edition.register) return {};
  const { title, citation, validity } = edition.register;
  return {
    register: {
      title,
      citation,
      asksForEnd: asksForValidity(situation),
      validity: validity && {
        until: legalTime.periodEnd(localDay(judgedAt, row.zone), validity),
        citation: validity.citation,
      },
    },
  };
}
