import type { CaseEvent, CaseEventOf } from './case-events.js';
import { noBranches, type CaseFile, type ClosedCase, type Draft, type OpenCase, type OpenStep } from './case-state.js';
import type { BranchEvent } from './branch-events.js';
import { branchTypes, evolveBranches, isBranchEvent } from './evolve-branches.js';
import { evolveTerms, isTermEvent, termTypes, withoutDone } from './evolve-terms.js';
import { isHandedOver } from './handing-over.js';
import type { TermEvent } from './term-events.js';

export type { CaseFile, ClosedCase, Draft, OpenCase, OpenStep } from './case-state.js';

const nothingFiled: CaseFile = { status: 'none' };

export const caseFile = { initialState: nothingFiled, evolve };

function evolve(file: CaseFile, event: CaseEvent): CaseFile {
  const next = folded(file, event);
  return next.status === 'open' ? { ...next, terms: withoutDone(next.terms, event) } : next;
}

function folded(file: CaseFile, event: CaseEvent): CaseFile {
  if (isBranchEvent(event)) return evolveBranches(file, event);
  if (isTermEvent(event)) return evolveTerms(file, event);
  return evolveSteps(file, event);
}

/** Whether events of the type happen beside the steps, or to the terms. */
export function isBesideSteps(type: string): boolean {
  return type in branchTypes || type in termTypes;
}

type StepsEvent = Exclude<CaseEvent, BranchEvent | TermEvent>;

function evolveSteps(file: CaseFile, event: StepsEvent): CaseFile {
  switch (event.type) {
    case 'ApplicationSubmitted':
      return submitted(event.data);
    case 'StepStarted':
      return open(file, { step: stepOf(event.data) });
    case 'ApplicationRegistered':
      return registered(acted(file, event, {}), event.data);
    case 'ExecutorAssigned':
      return acted(file, event, { executorId: event.data.executorId });
    case 'ResultDrafted':
      return acted(file, event, { draft: draftOf(event.data, event.data.contentHash) });
    case 'DecisionMade':
      return acted(file, event, { draft: draftOf(event.data, null) });
    case 'ForwardedToHead':
    case 'ExaminationRecorded':
    case 'SubmittedForDecision':
    case 'ResultSigned':
    case 'ResultRegistered':
      return acted(file, event, {});
    case 'ReturnedForRework':
      return open(file, { lastActAt: event.data.occurredAt, draft: null });
    case 'ResultIssued':
      return closed(file, 'issued', event.data.occurredAt, event.data);
    case 'AcceptanceRefused':
      return closed(file, 'acceptance-refused', event.data.occurredAt);
    case 'ApplicationWithdrawn':
      return closed(file, 'withdrawn', event.data.occurredAt);
    case 'PersonErased':
      return file.status === 'none' ? file : { ...file, lastActAt: event.data.occurredAt };
  }
}

function registered(
  file: CaseFile,
  { executorId, answers, consent }: CaseEventOf<'ApplicationRegistered'>['data'],
): CaseFile {
  if (file.status !== 'open') return file;
  return {
    ...file,
    executorId: executorId ?? file.executorId,
    answers: [...file.answers, ...answers],
    consent: consent ?? file.consent,
  };
}

function submitted(data: CaseEventOf<'ApplicationSubmitted'>['data']): OpenCase {
  const { caseId, procedure, providerId, intakeBodyId, administrationId, zone, channel, handout, textSubjectId } = data;
  return {
    status: 'open',
    caseId,
    procedure,
    providerId,
    intakeBodyId,
    administrationId,
    zone,
    channel,
    handout,
    textSubjectId,
    subjectIds: data.parties.map((party) => party.subjectId),
    childIds: data.parties.filter(({ role }) => role === 'child').map(({ subjectId }) => subjectId),
    handedIn: data.documents.flatMap(({ code }) => (code === null ? [] : [code])),
    answers: data.answers,
    consent: data.consent,
    archive: data.archive,
    prolonged: null,
    registered: false,
    contractConcluded: false,
    reopenedBy: [],
    attachments: [],
    repeatsFrom: null,
    branches: noBranches,
    terms: [],
    announced: [],
    filedAt: data.occurredAt,
    due: data.due,
    prolongs: data.prolongs,
    lastActAt: data.occurredAt,
    executorId: null,
    draft: null,
    // The same append holds StepStarted; until it is folded nothing is due.
    step: {
      no: 0,
      role: 'clerk',
      bodyId: providerId,
      remaining: [],
      startedAt: data.occurredAt,
      due: null,
      rework: false,
    },
  };
}

function stepOf(data: CaseEventOf<'StepStarted'>['data']): OpenStep {
  const { step, role, bodyId, activities, startedAt, due, rework } = data;
  return { no: step, role, bodyId, remaining: activities, startedAt, due, rework };
}

function draftOf({ outcome, resultCode }: Omit<Draft, 'contentHash'>, contentHash: string | null): Draft {
  return { outcome, resultCode, contentHash };
}

type Change = Partial<Pick<OpenCase, 'step' | 'executorId' | 'draft' | 'lastActAt'>>;

function open(file: CaseFile, change: Change): CaseFile {
  return file.status === 'open' ? { ...file, ...change } : file;
}

/** One activity of the step is done: the next one is due. */
function acted(file: CaseFile, event: { data: { occurredAt: string } }, change: Change): CaseFile {
  if (file.status !== 'open') return file;
  const step = { ...file.step, remaining: file.step.remaining.slice(1) };
  return { ...file, step, lastActAt: event.data.occurredAt, ...change };
}

function closed(
  file: CaseFile,
  closedBy: ClosedCase['closedBy'],
  closedAt: string,
  issued: CaseEventOf<'ResultIssued'>['data'] | null = null,
): CaseFile {
  if (file.status !== 'open') return file;
  const { step: _step, draft: _draft, branches, terms: _terms, ...filed } = file;
  const resultCode = issued === null ? null : (file.draft?.resultCode ?? null);
  return {
    ...filed,
    status: 'closed',
    closedBy,
    closedAt,
    outcome: issued?.outcome ?? null,
    resultCode,
    notifiedAt: issued !== null && isHandedOver(issued) ? closedAt : null,
    hearing: branches.hearing,
    lastActAt: closedAt,
  };
}
