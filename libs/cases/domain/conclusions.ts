import { personal } from '#personal-data/personal';
import { actedPart, type Act } from './act.js';
import { requireDrafting, requireProviderOfficer } from './beside.js';
import type { Basis, CaseEvent } from './case-events.js';
import type { AskedConclusion, Branches, CaseFile, OpenCase } from './case-state.js';
import { refused } from './refusals.js';
import { requireOpen, requireTimes } from './turn.js';

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
  requireBodies(open.branches.conclusions, requests);
  if (requests.some(({ receivedAt }) => receivedAt > act.now)) throw refused('occurred-in-future');
  if (requests.some(({ receivedAt }) => receivedAt < act.occurredAt)) throw refused('received-before-sent');
  const { value: amount, unit } = conclusions.answer;
  const asked = requests.map(({ id, body, receivedAt }) => ({
    id,
    body,
    receivedAt,
    due: {
      ...act.legalTime.deadline({ from: receivedAt, amount, unit, place: 'provider', zone: open.zone }),
      term: conclusions.answer,
      place: 'provider' as const,
    },
  }));
  return [
    { type: 'ConclusionsRequested', data: { ...actedPart(open, act), basis: conclusionBasis(open), requests: asked } },
  ];
}

/** Each body is named once, and none that still owes an answer is asked again. */
function requireBodies(earlier: readonly AskedConclusion[], requests: RequestConclusionsInput['requests']): void {
  if (requests.length === 0) throw refused('no-body-asked');
  const owing = new Set(earlier.filter(({ outcome }) => outcome === null).map(({ body }) => nameOf(body)));
  for (const { body } of requests) {
    if (owing.has(nameOf(body))) throw refused('body-asked-twice', { body });
    owing.add(nameOf(body));
  }
}

function nameOf(body: string): string {
  return body.trim().toLowerCase();
}

export interface RecordConclusionInput {
  readonly request: string;
  readonly outcome: 'positive' | 'negative';
  readonly number: string | null;
  readonly text: string;
  readonly act: Act;
}

/**
 * A body answered; a late answer counts as well and is marked. It may come when the draft is made already, so whoever at
 * the provider receives it records it, while the case is open.
 */
export function recordConclusion(
  file: CaseFile,
  { request, outcome, number, text, act }: RecordConclusionInput,
): CaseEvent[] {
  const open = requireOpen(file);
  requireProviderOfficer(open, act.officer);
  const asked = open.branches.conclusions.find(({ id }) => id === request);
  if (asked === undefined) throw refused('conclusion-not-asked', { request });
  if (asked.outcome !== null) throw refused('conclusion-already-there', { body: asked.body });
  requireTimes(open, act);
  return [
    {
      type: 'ConclusionReceived',
      data: {
        ...actedPart(open, act),
        basis: conclusionBasis(open),
        request,
        outcome,
        number,
        late: act.occurredAt > asked.dueAt,
        text: personal(open.textSubjectId, text),
      },
    },
  ];
}

/**
 * Before a favourable result: every body answered in its favour, or let its term pass in silence, of which no text says what
 * follows. Answers with the requests that were left so.
 */
export function requireConclusions({ procedure, branches }: OpenCase, act: Act): readonly string[] {
  if (procedure.conclusions === null) return [];
  const { conclusions } = branches;
  if (conclusions.length === 0) throw refused('conclusions-missing');
  const [against] = bodiesAgainst(branches);
  if (against !== undefined) throw refused('conclusion-negative', { body: against });
  const silent = conclusions.filter(({ outcome }) => outcome === null);
  const awaited = silent.find(({ dueAt }) => dueAt >= act.occurredAt);
  if (awaited !== undefined) throw refused('conclusions-awaited', { body: awaited.body, dueAt: awaited.dueAt });
  return silent.map(({ id }) => id);
}

/** Bodies whose last answer is negative. */
export function bodiesAgainst({ conclusions }: Pick<Branches, 'conclusions'>): string[] {
  return latestOf(conclusions).flatMap(({ body, outcome }) => (outcome === 'negative' ? [body] : []));
}

/** A body asked again after its answer is judged by what it says last. */
function latestOf(conclusions: readonly AskedConclusion[]): AskedConclusion[] {
  return [...new Map(conclusions.map((asked) => [nameOf(asked.body), asked])).values()];
}

/** Something was asked and not answered yet. */
export function awaitsConclusion({ branches }: Pick<OpenCase, 'branches'>): boolean {
  return branches.conclusions.some(({ outcome }) => outcome === null);
}

function conclusionBasis({ step, procedure }: OpenCase): Basis {
  return { step: step.no, citation: procedure.conclusions?.citation ?? null, practice: false };
}
