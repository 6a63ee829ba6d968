import type { CaseEvent, CaseEventOf, Outcome } from '#cases';
import type { RecordedEvent } from '#event-store';
import type { CasePaperKind } from './paper-kinds.js';
import type { MadePaper } from './made-paper.js';
import { type PaperSource, sourceOf } from './paper-source.js';

/** What later papers of a case need of what came before. */
export interface CaseTrail {
  readonly zone: string;
  readonly providerId: string;
  /** The edition enters results in a journal: a result without its number is no paper yet. */
  readonly numbersResults: boolean;
  readonly submitted: PaperSource;
  readonly incomingNumber: string | null;
  readonly draft: (PaperSource & { readonly outcome: Outcome }) | null;
  readonly decision: (PaperSource & { readonly outcome: Outcome; readonly number: string }) | null;
  readonly signature: PaperSource | null;
  /** Of the last hearing that left one. */
  readonly protocol: PaperSource | null;
}

export interface Traced {
  readonly trail: CaseTrail;
  readonly paper: MadePaper | null;
}

type Recorded<T extends CaseEvent['type']> = RecordedEvent<CaseEventOf<T>>;

export const tracedTypes = [
  'ApplicationRegistered',
  'AcceptanceRefused',
  'ExecutorAssigned',
  'ExaminationRecorded',
  'PreliminaryDecisionMade',
  'HearingMoved',
  'HearingHeld',
  'ProtocolRemarksReceived',
  'ResultDrafted',
  'DecisionMade',
  'ResultSigned',
  'ResultRegistered',
  'CaseReopened',
] as const satisfies readonly CaseEvent['type'][];
export type TracedEvent = Recorded<(typeof tracedTypes)[number]>;

export function trailFrom(event: Recorded<'ApplicationSubmitted'>): CaseTrail {
  const { zone, providerId, procedure } = event.data;
  return {
    zone,
    providerId,
    numbersResults: procedure.steps.some(({ activities }) => activities.includes('register-result')),
    submitted: sourceOf(event),
    incomingNumber: null,
    draft: null,
    decision: null,
    signature: null,
    protocol: null,
  };
}

/** The trail after an event, and the paper that it made. */
export function traced(trail: CaseTrail, event: TracedEvent): Traced {
  const source = sourceOf(event);
  const { occurredAt } = event.data;
  switch (event.type) {
    case 'ApplicationRegistered': {
      const number = event.data.incomingNumber;
      const sources = [trail.submitted, source];
      return made({ ...trail, incomingNumber: number }, { kind: 'intake-receipt', number, occurredAt, sources });
    }
    case 'AcceptanceRefused': {
      const number = event.data.receiptNumber;
      return made(trail, { kind: 'acceptance-refusal', number, occurredAt, sources: [trail.submitted, source] });
    }
    case 'ExecutorAssigned':
      return ofCase('resolution', trail, event, source);
    case 'ExaminationRecorded':
      return event.data.inspectionAct === null
        ? { trail, paper: null }
        : ofCase('inspection-act', trail, event, source);
    case 'PreliminaryDecisionMade':
      return ofCase('preliminary-decision', trail, event, source);
    case 'HearingMoved':
      return ofCase('hearing-notice', trail, event, source);
    case 'HearingHeld':
      return held(trail, event, source);
    case 'ProtocolRemarksReceived':
      return ofCase('protocol-remarks', trail, event, ...[trail.protocol, source].filter((one) => one !== null));
    case 'ResultDrafted': {
      const draft = { ...source, outcome: event.data.outcome };
      return { trail: { ...trail, draft, decision: null, signature: null }, paper: null };
    }
    case 'DecisionMade': {
      const { outcome, decisionNumber: number } = event.data;
      return result(
        { ...trail, decision: { ...source, outcome, number } },
        event,
        trail.numbersResults ? null : number,
      );
    }
    case 'ResultSigned': {
      const number = trail.numbersResults ? null : numberInCase(trail, event.revision);
      return result({ ...trail, signature: source }, event, number);
    }
    case 'ResultRegistered':
      return result(trail, event, event.data.resultNumber, [source]);
    case 'CaseReopened':
      return { trail: { ...trail, draft: null, decision: null, signature: null }, paper: null };
  }
}

/** A hearing in writing, or to which nobody came, leaves no protocol. */
function held(trail: CaseTrail, event: Recorded<'HearingHeld'>, source: PaperSource): Traced {
  if (event.data.protocol === null) return { trail, paper: null };
  return ofCase('hearing-protocol', { ...trail, protocol: source }, event, source);
}

function made(trail: CaseTrail, paper: MadePaper): Traced {
  return { trail, paper };
}

/** A paper that no book numbers bears the number of the case and the place of the act in it. */
function ofCase(
  kind: CasePaperKind,
  trail: CaseTrail,
  { revision, data }: TracedEvent,
  ...sources: PaperSource[]
): Traced {
  const number = numberInCase(trail, revision);
  return made(trail, { kind, number, occurredAt: data.occurredAt, sources });
}

function numberInCase({ incomingNumber }: CaseTrail, revision: number): string {
  return [...(incomingNumber === null ? [] : [incomingNumber]), String(revision)].join('-');
}

/** @param number `null` while the book has yet to give one. */
function result(trail: CaseTrail, { data }: TracedEvent, number: string | null, also: PaperSource[] = []): Traced {
  const outcome = trail.decision?.outcome ?? trail.draft?.outcome;
  if (number === null || outcome === undefined) return { trail, paper: null };
  const sources = [trail.draft, trail.decision, trail.signature].filter((one) => one !== null);
  const plain = [...sources, ...also].map(({ revision, hash }) => ({ revision, hash }));
  const kind = outcome === 'favourable' ? 'result' : 'reasoned-refusal';
  return made(trail, { kind, number, occurredAt: data.occurredAt, sources: plain });
}
