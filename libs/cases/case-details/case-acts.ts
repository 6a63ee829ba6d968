import type { Channel, EditionDocument, PublishedEdition } from '#regulations';
import type { PersonDetails } from '../domain/case-events.js';
import { systemWords } from '../domain/system-words.js';
import type {
  AcceptanceRefusalView,
  DecisionView,
  DraftView,
  ExaminationView,
  FaultyDocumentView,
  GroundView,
  SignatureView,
} from './acts.view.js';
import type { CaseRow } from './case-row.js';
import type { CaseView } from './case-details.view.js';
import type { HandedInView, NamedDocumentView, PartyView } from './filing.view.js';

/** Opened JSON of a personal value: as in the event, `null` where the person was erased. */
type Opened<T> = T | null;
type Open = (json: string | null) => unknown;

interface OpenedParty {
  readonly subjectId: string;
  readonly role: PartyView['role'];
  readonly details: Opened<PersonDetails>;
}

interface OpenedNamed {
  readonly code: string | null;
  readonly words: Opened<string>;
}

type OpenedDocument = OpenedNamed & Pick<HandedInView, 'form'>;
type OpenedFaulty = OpenedNamed & Pick<FaultyDocumentView, 'fault'>;

interface OpenedOutcome {
  readonly occurredAt: string;
  readonly outcome: DraftView['outcome'];
  readonly resultCode: string;
  readonly grounds: readonly OpenedGround[];
}

interface OpenedGround {
  readonly code: string | null;
  readonly standardItem: number | null;
  readonly words: Opened<string>;
}

export function partiesView(parties: unknown): PartyView[] {
  return (parties as readonly OpenedParty[]).map(({ subjectId, role, details }) => ({
    subjectId,
    role,
    person: details,
  }));
}

export function documentsView(documents: unknown, edition: PublishedEdition, channel: Channel): HandedInView[] {
  return (documents as readonly OpenedDocument[]).map((document) => ({
    ...named(document, edition, channel),
    form: document.form,
  }));
}

export function faultyView(missing: unknown, edition: PublishedEdition, channel: Channel): FaultyDocumentView[] {
  return (missing as readonly OpenedFaulty[]).map((document) => ({
    ...named(document, edition, channel),
    fault: document.fault,
  }));
}

function named(
  { code, words }: OpenedNamed,
  edition: PublishedEdition,
  channel: Channel,
): Pick<HandedInView, keyof NamedDocumentView> {
  const listed = flat(edition.documents[channel] ?? []).find((document) => document.code === code);
  return { code, title: listed?.title ?? null, words };
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
  return {
    resolution: open(row.resolution) as string | null,
    examination: open(row.examination) as ExaminationView | null,
    draft: draftView(open(row.draft) as OpenedDraft | null, edition),
    decision: decisionView(open(row.decision) as OpenedDecision | null, edition),
    signature: signatureView(open(row.signature) as OpenedSignature | null),
    acceptanceRefusal: refusalView(open(row.acceptance_refusal) as OpenedRefusal | null, edition, row.channel),
  };
}

type OpenedDecision = OpenedOutcome & { readonly decisionNumber: string; readonly decidedOn: string };

interface OpenedSignature {
  readonly occurredAt: string;
  readonly signature: Omit<SignatureView, 'occurredAt'>;
}

interface OpenedRefusal {
  readonly occurredAt: string;
  readonly receiptNumber: string;
  readonly reason: Opened<string>;
  readonly missing: readonly OpenedFaulty[];
}

type OpenedDraft = OpenedOutcome & {
  readonly text: Opened<string>;
  readonly parts: readonly { readonly code: string; readonly text: Opened<string> }[];
};

function draftView(act: OpenedDraft | null, edition: PublishedEdition): DraftView | null {
  if (act === null) return null;
  const titles = edition.results.find(({ code }) => code === act.resultCode)?.parts ?? [];
  const parts = act.parts.map(({ code, text }) => ({
    code,
    title: titles.find((part) => part.code === code)?.title ?? null,
    text,
  }));
  const systemText = systemWords(act.text);
  return { ...outcomeOf(act, edition), text: systemText === null ? act.text : null, systemText, parts };
}

function decisionView(act: OpenedDecision | null, edition: PublishedEdition): DecisionView | null {
  if (act === null) return null;
  const { decisionNumber, decidedOn } = act;
  return { ...outcomeOf(act, edition), decisionNumber, decidedOn };
}

function outcomeOf(
  { occurredAt, outcome, resultCode, grounds }: OpenedOutcome,
  edition: PublishedEdition,
): Pick<DraftView, 'occurredAt' | 'outcome' | 'resultCode' | 'resultTitle' | 'grounds'> {
  return {
    occurredAt,
    outcome,
    resultCode,
    resultTitle: edition.results.find(({ code }) => code === resultCode)?.title ?? null,
    grounds: groundViews(grounds, edition),
  };
}

export function groundViews(grounds: readonly OpenedGround[], edition: PublishedEdition): GroundView[] {
  return grounds.map((ground) => ({
    ...ground,
    title: edition.grounds.find(({ code }) => code === ground.code)?.title ?? null,
  }));
}

function refusalView(
  act: OpenedRefusal | null,
  edition: PublishedEdition,
  channel: Channel,
): AcceptanceRefusalView | null {
  if (act === null) return null;
  const { occurredAt, receiptNumber, reason } = act;
  const copies = receiptForm(edition, 'acceptance-refusal', channel)?.copies ?? 1;
  return { occurredAt, receiptNumber, reason, missing: faultyView(act.missing, edition, channel), copies };
}

type ReceiptForm = NonNullable<PublishedEdition['receipts']>[number];

/** The receipt the text itself prescribes for the channel; where it prescribes none, our own form of one copy is used. */
export function receiptForm(
  { receipts = [] }: PublishedEdition,
  kind: ReceiptForm['code'],
  channel: Channel,
): ReceiptForm | undefined {
  return receipts.find(({ code, channels }) => code === kind && channels.includes(channel));
}

function signatureView(act: OpenedSignature | null): SignatureView | null {
  if (act === null) return null;
  const { signedBy, kind, algorithm, contentHash } = act.signature;
  return { occurredAt: act.occurredAt, signedBy, kind, algorithm, contentHash };
}
