import { type CaseEventOf, type HistoryEntry, type Opened, systemWords } from '#cases';
import type { ResultKind } from '#regulations';
import type { PaperBlock, SignatureLine } from '../model/paper.js';
import { type PaperBody, said } from '../model/paper-frame.js';
import { resultWords as words } from '../words/case-words.js';
import { commonWords } from '../words/common-words.js';
import { paperTitles } from '../words/paper-titles.js';
import {
  actOf,
  actorOf,
  type CaseOnPaper,
  caseFacts,
  citations,
  lineFor,
  type PaperAct,
  sourceAct,
} from './case-on-paper.js';
import { groundBlocks } from './refusal-grounds.js';

type Drafted = Opened<CaseEventOf<'ResultDrafted'>['data']>;
type Decided = Opened<CaseEventOf<'DecisionMade'>['data']>;

/** The result, or the reasoned refusal, as it was decided, signed and numbered. */
export function resultPaper(from: CaseOnPaper): PaperBody {
  const { say, edition, paper } = from;
  const drafted = actOf(from, 'ResultDrafted');
  const decided = sourceAct(from, 'DecisionMade');
  const signed = sourceAct(from, 'ResultSigned');
  const registered = sourceAct(from, 'ResultRegistered');
  const { resultCode, grounds } = decided?.data ?? drafted.data;
  const kind = edition.results.find(({ code }) => code === resultCode);
  const isDraftAdopted = decided === null || decided.data.resultCode === drafted.data.resultCode;
  const acts = [drafted, decided, signed, registered].filter((act) => act !== null);
  const title = paper.kind === 'result' && kind !== undefined ? kind.title : paperTitles['reasoned-refusal'];
  return {
    title: say.text(title),
    copies: 1,
    blocks: [
      caseFacts(from),
      ...(decided === null ? [] : [decision(decided, from)]),
      ...(isDraftAdopted
        ? bodyOf(drafted.data, kind, from)
        : [{ block: 'paragraph', text: say.text(words.otherwise) } as const]),
      ...groundBlocks(grounds, from),
      ...(signed === null ? [] : [{ block: 'mark', text: verdict(signed, from) } as const]),
      { block: 'signatures', lines: signatures({ drafted, decided, signed, registered }, from) },
      ...citations(
        from,
        acts.map(({ entry }) => entry),
        kind === undefined ? [] : [kind.citation.point],
      ),
    ],
  };
}

function decision({ data, entry }: PaperAct<'DecisionMade'>, { say }: CaseOnPaper): PaperBlock {
  const { decisionNumber, decidedOn }: Decided = data;
  const by = entry.body === null ? '' : `, ${say.text(entry.body.name)}`;
  const text = `${say.text(words.decision)}: № ${decisionNumber}, ${say.day(decidedOn)}${by}`;
  return { block: 'paragraph', text };
}

/** One text, or one for each document of the result. */
function bodyOf({ text, parts }: Drafted, kind: ResultKind | undefined, { say }: CaseOnPaper): PaperBlock[] {
  if (parts.length === 0) {
    const words = systemWords(text);
    return [{ block: 'paragraph', text: words === null ? said(text, say) : say.text(words) }];
  }
  return parts.flatMap((part): PaperBlock[] => {
    const title = kind?.parts?.find(({ code }) => code === part.code)?.title;
    return [
      { block: 'heading', text: title === undefined ? part.code : say.text(title) },
      { block: 'paragraph', text: said(part.text, say) },
    ];
  });
}

/** Whose signature it is, and that it is no EDS where it is none. */
function verdict({ data: { signature, occurredAt }, entry }: PaperAct<'ResultSigned'>, { say }: CaseOnPaper): string {
  const kind = say.text(signature.kind === 'built-in' ? commonWords.notEds : commonWords.eds);
  const who = actorOf(entry, say) ?? signature.signedBy;
  return `${say.text(commonWords.signed)}: ${who}, ${say.moment(occurredAt)}. ${kind}. ${signature.algorithm}, ${signature.contentHash}`;
}

interface ResultActs {
  readonly drafted: { readonly entry: HistoryEntry };
  readonly decided: { readonly entry: HistoryEntry } | null;
  readonly signed: { readonly entry: HistoryEntry } | null;
  readonly registered: { readonly entry: HistoryEntry } | null;
}

function signatures({ drafted, decided, signed, registered }: ResultActs, { say }: CaseOnPaper): SignatureLine[] {
  const signs = signed ?? decided;
  const role = signed === null ? words.decidedBy : words.signer;
  return [
    ...(signs === null ? [] : [lineFor(say.text(role), actorOf(signs.entry, say))]),
    // What the system drew up nobody prepared.
    ...(drafted.entry.officer === null ? [] : [lineFor(say.text(words.preparedBy), actorOf(drafted.entry, say))]),
    ...(registered === null ? [] : [lineFor(say.text(words.registeredBy), actorOf(registered.entry, say))]),
  ];
}
