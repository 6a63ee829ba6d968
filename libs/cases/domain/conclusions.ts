import { personal } from '#personal-data/personal';
import { actedPart, type Act } from './act.js';
import { requireDrafting } from './beside.js';
import type { CaseEvent } from './case-events.js';
import type { CaseFile, OpenCase } from './case-state.js';
import { refused } from './refusals.js';

export interface RequestConclusionsInput {
  /** Bodies asked, each with an id unique in the case and when it received the request. */
  readonly requests: readonly { readonly id: string; readonly body: string; readonly receivedAt: string }[];
  readonly act: Act;
}

/** Sends the documents to other state bodies. Each has its own term to answer, from its receipt of the request. */
export function requestConclusions(file: CaseFile, { requests, act }: RequestConclusionsInput): CaseEvent[] {
  const open = requireDrafting(file, act);
  const { conclusions } = open.procedure;
  if (conclusions === null) throw refused('conclusions-not-in-edition');
  if (requests.length === 0) throw refused('no-body-asked');
  if (requests.some(({ receivedAt }) => receivedAt > act.now)) throw refused('occurred-in-future');
  const { value: amount, unit } = conclusions.answer;
  const asked = requests.map(({ id, body, receivedAt }) => ({
    id,
    body,
    due: {
      ...act.legalTime.deadline({ from: receivedAt, amount, unit, place: 'provider', zone: open.zone }),
      term: conclusions.answer,
      place: 'provider' as const,
    },
  }));
  return [
    {
      type: 'ConclusionsRequested',
      data: { ...actedPart(open, act), basis: besideBasis(open, conclusions.citation), requests: asked },
    },
  ];
}

export interface RecordConclusionInput {
  readonly request: string;
  readonly outcome: 'positive' | 'negative';
  readonly number: string | null;
  readonly text: string;
  readonly act: Act;
}

/** A body answered; a late answer counts as well and is marked. */
export function recordConclusion(
  file: CaseFile,
  { request, outcome, number, text, act }: RecordConclusionInput,
): CaseEvent[] {
  const open = requireDrafting(file, act);
  const asked = open.branches.conclusions.find(({ id }) => id === request);
  if (asked === undefined) throw refused('conclusion-not-asked', { request });
  if (asked.outcome !== null) throw refused('conclusion-already-there', { request });
  return [
    {
      type: 'ConclusionReceived',
      data: {
        ...actedPart(open, act),
        request,
        outcome,
        number,
        late: act.occurredAt > asked.dueAt,
        text: personal(open.textSubjectId, text),
      },
    },
  ];
}

/** Before a favourable result: every body answered in its favour, or let its term pass. */
export function requireConclusions({ procedure, branches }: OpenCase, act: Act): void {
  if (procedure.conclusions === null) return;
  if (branches.conclusions.length === 0) throw refused('conclusions-missing');
  if (branches.conclusions.some(({ outcome }) => outcome === 'negative')) throw refused('conclusion-negative');
  if (branches.conclusions.some(({ outcome, dueAt }) => outcome === null && dueAt > act.occurredAt)) {
    throw refused('conclusions-awaited');
  }
}

function besideBasis(file: OpenCase, citation: NonNullable<OpenCase['procedure']['conclusions']>['citation']) {
  return { step: file.step.no, citation, practice: false };
}
