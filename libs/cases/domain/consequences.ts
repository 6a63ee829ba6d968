import type { Citation, TermStart } from '#regulations';
import type { LegalTime } from './act.js';
import type { CaseEvent, StepDue } from './case-events.js';
import { caseFile, type CaseFile, type ClosedCase, type OpenCase } from './case-file.js';
import type { Procedure } from './procedure.js';
import { termStartsOf } from './term-goals.js';

type PartialTerm = Procedure['partialTerms'][number];
type PartialTermStarted = Extract<CaseEvent, { type: 'PartialTermStarted' }>;
/** A term that begins with the notice of the result begins in a closed case. */
type Running = OpenCase | ClosedCase;

/** The events with the terms that they let run: each stands right after its cause, in the same append. */
export function withTermsStarted(
  file: CaseFile,
  events: readonly CaseEvent[],
  legalTime: LegalTime,
): readonly CaseEvent[] {
  const all: CaseEvent[] = [];
  let folded = file;
  for (const event of events) {
    folded = caseFile.evolve(folded, event);
    const started = folded.status === 'none' ? [] : startedBy(folded, event, legalTime);
    folded = started.reduce<CaseFile>(caseFile.evolve, folded);
    all.push(event, ...started);
  }
  return all;
}

function startedBy(file: Running, event: CaseEvent, legalTime: LegalTime): PartialTermStarted[] {
  const starts = termStartsOf(event);
  if (starts.length === 0) return [];
  const startedAt = startOf(event, file.zone, legalTime);
  const { partialTerms } = file.procedure;
  const stated = new Set(partialTerms.map(({ code }) => code));
  return [...partialTerms, ...termsOfRules(file.procedure).filter(({ code }) => !stated.has(code))]
    .filter((term) => isStarted(term, starts) && !(term.outcome === 'favourable' && isRefusalInView(file)))
    .map((term) => partialTermStarted(file, term, startedAt, legalTime));
}

/** An answer's own term runs from each body's receipt and stands in the request. */
function isStarted({ start, goal }: PartialTerm, starts: readonly TermStart[]): boolean {
  return start !== undefined && goal !== undefined && goal !== 'give-conclusion' && starts.includes(start);
}

/** What is drafted, or was issued, is a refusal; or he is to be heard before one, and nothing is drafted yet. */
function isRefusalInView(file: Running): boolean {
  if (file.status === 'closed') return file.outcome === 'refusal';
  return file.draft === null ? file.branches.hearing !== null : file.draft.outcome === 'refusal';
}

/** Code of the term for the final answer after a hearing. */
export const AFTER_HEARING = 'after-hearing';

/** Terms that the edition states in rules of their own: after the hearing, for asking other bodies. */
function termsOfRules({ hearing, conclusions }: Procedure): PartialTerm[] {
  const terms: PartialTerm[] = [];
  if (hearing !== null && hearing.after !== null) {
    const citation = hearing.after.citation ?? hearing.citation;
    if (citation) terms.push({ code: AFTER_HEARING, term: hearing.after, start: 'hearing', goal: 'issue', citation });
  }
  if (conclusions !== null) {
    const { request: term, citation } = conclusions;
    terms.push({ code: 'request-conclusions', term, start: 'submission', goal: 'request-conclusions', citation });
  }
  return terms;
}

function partialTermStarted(
  file: Running,
  { code, term, goal, outcome, citation }: PartialTerm,
  startedAt: string,
  legalTime: LegalTime,
): PartialTermStarted {
  const { value: amount, unit } = term;
  const deadline = legalTime.deadline({ from: startedAt, amount, unit, place: 'provider', zone: file.zone });
  const due: StepDue = { ...deadline, term, place: 'provider' };
  return {
    type: 'PartialTermStarted',
    data: {
      code,
      goal: goal ?? 'issue',
      outcome: outcome ?? null,
      startedAt,
      due,
      basis: {
        step: file.status === 'open' ? file.step.no : null,
        citation: cited(term.citation, citation),
        practice: false,
      },
    },
  };
}

function cited(own: Citation | undefined, whole: Citation): Citation {
  return own ?? whole;
}

/** A hearing, a talk or a visit entered later counts from its own time: of the latter the day is known, whose hours have ended. */
function startOf(event: CaseEvent, zone: string, legalTime: LegalTime): string {
  if (event.type === 'HearingHeld') return event.data.heldAt;
  const day = dayOf(event);
  const entered = 'occurredAt' in event.data ? event.data.occurredAt : '';
  return day === null || day === legalTime.localDay(entered, zone) ? entered : legalTime.endOfDay(day, zone);
}

function dayOf(event: CaseEvent): string | null {
  if (event.type === 'ChildTalkHeld') return event.data.heldOn;
  if (event.type === 'ExaminationRecorded') return event.data.inspectionAct?.inspectedOn ?? null;
  return null;
}
