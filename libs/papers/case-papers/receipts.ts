import type { CaseEventOf, Opened } from '#cases';
import type { Channel, EditionDocument, PublishedEdition } from '#regulations';
import { channelWords } from '#cases';
import type { PaperBody } from '../model/paper-frame.js';
import { fact, said } from '../model/paper-frame.js';
import { documentForms, expired, receiptWords as words } from '../words/case-words.js';
import { commonWords } from '../words/common-words.js';
import { paperTitles } from '../words/paper-titles.js';
import { acceptanceRefused } from '../words/refused-acceptance.js';
import { actOf, actorOf, applicantName, type CaseOnPaper, caseFacts, citations, lineFor } from './case-on-paper.js';

type Submitted = Opened<CaseEventOf<'ApplicationSubmitted'>['data']>;

export function intakeReceipt(from: CaseOnPaper): PaperBody {
  const { say, edition } = from;
  const { entry, data } = actOf(from, 'ApplicationSubmitted');
  const registered = actOf(from, 'ApplicationRegistered').entry;
  const form = receiptForm(edition, 'intake', data.channel);
  const receivedBy = entry.body?.name ?? from.paper.provider;
  const facts = [
    ...fact(words.takenInBy, say.text(receivedBy), say),
    ...fact(words.takenInAt, say.moment(data.occurredAt), say),
    ...fact(words.registeredAt, say.moment(registered.occurredAt), say),
    ...fact(words.expected, data.due === null ? null : say.moment(data.due.dueAt), say),
    ...fact(words.handout, say.text(channelWords[data.handout]), say),
  ];
  const documents = data.documents.map((document) => {
    return `${named(document, edition, data.channel, from)} (${say.text(documentForms[document.form])})`;
  });
  return {
    title: say.text(paperTitles['intake-receipt']),
    copies: form?.copies ?? 1,
    blocks: [
      caseFacts(from),
      { block: 'facts', facts },
      ...(documents.length === 0
        ? []
        : [
            { block: 'heading', text: say.text(words.documents) } as const,
            { block: 'list', items: documents } as const,
          ]),
      { block: 'signatures', lines: [lineFor(say.text(commonWords.officer), actorOf(registered, say))] },
      ...citations(from, [entry, registered], form === undefined ? [] : [form.citation.point]),
    ],
  };
}

/** By the form of the text where it prescribes one; elsewhere the same without its law and its two sides. */
export function acceptanceRefusal(from: CaseOnPaper): PaperBody {
  const { say, edition, view, paper } = from;
  const { entry, data } = actOf(from, 'AcceptanceRefused');
  const form = receiptForm(edition, 'acceptance-refusal', view.channel);
  const copies = form?.copies ?? 1;
  const missing = data.missing.map((document) => {
    const name = named(document, edition, view.channel, from);
    return document.fault === 'expired' ? `${name} (${say.text(expired)})` : name;
  });
  const sentence = acceptanceRefused(say.text(paper.body), say.text(view.serviceTitle), form !== undefined);
  const officer = form === undefined ? commonWords.officer : words.corporationOfficer;
  return {
    title: say.text(paperTitles['acceptance-refusal']),
    copies,
    blocks: [
      { block: 'paragraph', text: say.text(sentence) },
      { block: 'heading', text: `${say.text(words.missing)}:` },
      { block: 'list', items: missing },
      ...(form === undefined
        ? [{ block: 'facts', facts: fact(words.reason, said(data.reason, say), say) } as const]
        : []),
      ...(copies === 2 ? [{ block: 'paragraph', text: say.text(words.twoCopies) } as const] : []),
      {
        block: 'signatures',
        lines: [
          lineFor(say.text(officer), actorOf(entry, say)),
          lineFor(say.text(words.receiver), applicantName(from)),
        ],
      },
      ...citations(from, [entry], form === undefined ? [] : [form.citation.point]),
    ],
  };
}

interface Named {
  readonly code: string | null;
  readonly words: string | null;
}

function named({ code, words: own }: Named, edition: PublishedEdition, channel: Channel, { say }: CaseOnPaper): string {
  const listed = flat(edition.documents[channel] ?? []).find((document) => document.code === code);
  if (listed !== undefined) return say.text(listed.title);
  return code ?? said(own, say);
}

function flat(documents: readonly EditionDocument[]): EditionDocument[] {
  return documents.flatMap((document) => [document, ...flat(document.items ?? [])]);
}

type ReceiptForm = NonNullable<PublishedEdition['receipts']>[number];

function receiptForm(
  { receipts = [] }: PublishedEdition,
  kind: ReceiptForm['code'],
  channel: Submitted['channel'],
): ReceiptForm | undefined {
  return receipts.find(({ code, channels }) => code === kind && channels.includes(channel));
}
