import type { Channel, EditionDocument, PublishedEdition } from '#regulations';
import type { PersonDetails } from '../domain/case-events.js';
import type { AcceptanceRefusalView, DecisionView, DraftView, ExaminationView, SignatureView } from './acts.view.js';
import type { CaseRow } from './case-row.js';
import type { CaseView } from './case-details.view.js';
import type { HandedInView, PartyView } from './filing.view.js';

/** Opened JSON of a personal value: as in the event, `null` where the person was erased. */
type Opened<T> = T | null;
type Open = (json: string | null) => unknown;

interface OpenedParty {
  readonly subjectId: string;
  readonly role: PartyView['role'];
  readonly details: Opened<PersonDetails>;
}

interface OpenedDocument {
  readonly code: string | null;
  readonly words: Opened<string>;
  readonly form: HandedInView['form'];
}

interface OpenedOutcome {
  readonly occurredAt: string;
  readonly outcome: DraftView['outcome'];
  readonly resultCode: string;
  readonly grounds: readonly {
    readonly code: string | null;
    readonly standardItem: number | null;
    readonly words: Opened<string>;
  }[];
}

export function partiesView(parties: unknown): PartyView[] {
  return (parties as readonly OpenedParty[]).map(({ subjectId, role, details }) => ({
    subjectId,
    role,
    person: details,
  }));
}

export function documentsView(documents: unknown, edition: PublishedEdition, channel: Channel): HandedInView[] {
  const list = flat(edition.documents[channel] ?? []);
  return (documents as readonly OpenedDocument[]).map(({ code, words, form }) => ({
    code,
    title: list.find((document) => document.code === code)?.title ?? null,
    words,
    form,
  }));
}

function flat(documents: readonly EditionDocument[]): EditionDocument[] {
  return documents.flatMap((document) => [document, ...flat(document.items ?? [])]);
}

/** What was said about the case, act by act. */
export function actsOf(
  row: CaseRow,
  open: Open,
  edition: PublishedEdition,
): Pick<CaseView, 'resolution' | 'examination' | 'draft' | 'decision' | 'signature' | 'acceptanceRefusal'> {
  const refusal = open(row.acceptance_refusal) as
    (AcceptanceRefusalView & { missing: readonly OpenedDocument[] }) | null;
  return {
    resolution: open(row.resolution) as string | null,
    examination: open(row.examination) as ExaminationView | null,
    draft: outcomeView(open(row.draft) as (OpenedOutcome & Pick<DraftView, 'text'>) | null, edition),
    decision: outcomeView(
      open(row.decision) as (OpenedOutcome & Pick<DecisionView, 'decisionNumber' | 'decidedOn'>) | null,
      edition,
    ),
    signature: signatureView(open(row.signature) as { occurredAt: string; signature: SignatureView } | null),
    acceptanceRefusal: refusal && { ...refusal, missing: documentsView(refusal.missing, edition, row.channel) },
  };
}

type Titled<T extends OpenedOutcome> = Omit<T, 'grounds'> & Pick<DraftView, 'resultTitle' | 'grounds'>;

function outcomeView<T extends OpenedOutcome>(act: T | null, edition: PublishedEdition): Titled<T> | null {
  if (act === null) return null;
  return {
    ...act,
    resultTitle: edition.results.find(({ code }) => code === act.resultCode)?.title ?? null,
    grounds: act.grounds.map((ground) => ({
      ...ground,
      title: edition.grounds.find(({ code }) => code === ground.code)?.title ?? null,
    })),
  };
}

function signatureView(act: { occurredAt: string; signature: SignatureView } | null): SignatureView | null {
  return act && { ...act.signature, occurredAt: act.occurredAt };
}
