import type { Activity, Channel, Role } from '#regulations';
import type { CaseDue, CaseEvent, CaseEventOf, Outcome } from './case-events.js';
import type { Procedure } from './procedure.js';

/** The step that waits: what is still to be done in it, by whom. */
export interface OpenStep {
  readonly no: number;
  readonly role: Role;
  readonly bodyId: string;
  /** Activities not yet done, in order; the first one is due now. */
  readonly remaining: readonly Activity[];
}

export interface Draft {
  /** `null` when the administration decided on its own resolution. */
  readonly contentHash: string | null;
  readonly outcome: Outcome;
  readonly resultCode: string;
}

interface Filed {
  readonly caseId: string;
  readonly procedure: Procedure;
  readonly providerId: string;
  readonly intakeBodyId: string;
  readonly administrationId: string | null;
  readonly zone: string;
  readonly channel: Channel;
  readonly handout: Channel;
  readonly textSubjectId: string;
  readonly subjectIds: readonly string[];
  readonly due: CaseDue | null;
  /** When the latest act happened: no later act may lie before it. */
  readonly lastActAt: string;
}

export type CaseFile =
  | { readonly status: 'none' }
  | (Filed & {
      readonly status: 'open';
      readonly step: OpenStep;
      readonly executorId: string | null;
      readonly draft: Draft | null;
    })
  | (Filed & { readonly status: 'closed'; readonly closedBy: 'issued' | 'acceptance-refused' | 'withdrawn' });

export type OpenCase = Extract<CaseFile, { status: 'open' }>;
export type ClosedCase = Extract<CaseFile, { status: 'closed' }>;

const nothingFiled: CaseFile = { status: 'none' };

export const caseFile = { initialState: nothingFiled, evolve };

function evolve(file: CaseFile, event: CaseEvent): CaseFile {
  switch (event.type) {
    case 'ApplicationSubmitted':
      return submitted(event.data);
    case 'StepStarted':
      return open(file, { step: stepOf(event.data) });
    case 'ApplicationRegistered':
      return acted(file, event, event.data.executorId ? { executorId: event.data.executorId } : {});
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
      return closed(file, 'issued', event.data.occurredAt);
    case 'AcceptanceRefused':
      return closed(file, 'acceptance-refused', event.data.occurredAt);
    case 'ApplicationWithdrawn':
      return closed(file, 'withdrawn', event.data.occurredAt);
    case 'PersonErased':
      return file.status === 'none' ? file : { ...file, lastActAt: event.data.occurredAt };
  }
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
    due: data.due,
    lastActAt: data.occurredAt,
    executorId: null,
    draft: null,
    // The same append holds StepStarted; until it is folded nothing is due.
    step: { no: 0, role: 'clerk', bodyId: providerId, remaining: [] },
  };
}

function stepOf(data: CaseEventOf<'StepStarted'>['data']): OpenStep {
  return { no: data.step, role: data.role, bodyId: data.bodyId, remaining: data.activities };
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

function closed(file: CaseFile, closedBy: ClosedCase['closedBy'], at: string): CaseFile {
  if (file.status !== 'open') return file;
  const { step: _step, executorId: _executor, draft: _draft, ...filed } = file;
  return { ...filed, status: 'closed', closedBy, lastActAt: at };
}
