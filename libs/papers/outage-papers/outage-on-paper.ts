import type { OutageView } from '#outages';
import type { PaperBlock } from '../model/paper.js';
import { fact, type PaperBody } from '../model/paper-frame.js';
import type { RegisteredPaper } from '../register/registered-papers.js';
import { commonWords } from '../words/common-words.js';
import { outageWords as words, systemWords } from '../words/outage-words.js';
import { paperTitles } from '../words/paper-titles.js';
import type { Wording } from '../words/wording.js';
import { actWords, editions, pointWords } from '#regulations';

interface OutageOnPaper {
  readonly paper: RegisteredPaper;
  readonly outage: OutageView;
  readonly say: Wording;
}

/** The record as it was signed: what was entered later (the restoration) is not on it. */
export function outageRecordPaper(from: OutageOnPaper): PaperBody {
  const { outage, say } = from;
  return {
    title: say.text(paperTitles['outage-record']),
    copies: 1,
    blocks: [
      whatFailed(from),
      { block: 'heading', text: say.text(words.cases) },
      cases(from),
      { block: 'mark', text: say.text(words.termsRunOn) },
      ...signed(from),
      ...(outage.rule === null ? [] : [rule(outage.rule, say)]),
    ],
  };
}

function whatFailed({ outage, paper, say }: OutageOnPaper): PaperBlock {
  const at = (instant: string | null): string | null => (instant === null ? null : say.moment(instant));
  const restored = restoredThen(outage, paper) ? at(outage.restoredAt) : say.text(words.notYet);
  return {
    block: 'facts',
    facts: [
      ...fact(words.system, systemName(outage, say), say),
      ...fact(commonWords.provider, say.text(paper.provider), say),
      ...fact(words.description, outage.description, say),
      ...fact(words.failed, at(outage.failedAt) ?? say.text(words.unknown), say),
      ...fact(words.noticed, at(outage.noticedAt), say),
      ...fact(words.reported, at(outage.reportedAt), say),
      ...fact(words.toldTo, outage.toldTo?.name ?? null, say),
      ...fact(words.cause, outage.cause, say),
      ...fact(words.measures, outage.measures, say),
      ...fact(words.restored, restored, say),
    ],
  };
}

function restoredThen({ acts }: OutageView, { sources }: RegisteredPaper): boolean {
  return acts.some(({ type, revision }) => type === 'SystemRestored' && sources.includes(revision));
}

function systemName({ system, systemName: name }: OutageView, say: Wording): string {
  const known = say.text(systemWords[system]);
  if (name === null) return known;
  return system === 'other' ? name : `${known} (${name})`;
}

/** Cases by their numbers alone: the record names nobody. */
function cases({ outage, say }: OutageOnPaper): PaperBlock {
  if (outage.cases.length === 0) return { block: 'paragraph', text: say.text(words.noCases) };
  const at = (instant: string | null): string => (instant === null ? '–' : say.moment(instant));
  return {
    block: 'table',
    head: [words.caseNumber, words.due, words.stepDue].map((word) => say.text(word)),
    rows: outage.cases.map(({ case: known, recordedDueAt, recordedStepDueAt }) => [
      known?.incomingNumber ?? '',
      at(recordedDueAt),
      at(recordedStepDueAt),
    ]),
  };
}

function signed({ outage: { signature, acts }, say }: OutageOnPaper): PaperBlock[] {
  if (signature === null) return [];
  const signer = acts.find(({ type }) => type === 'OutageRecordSigned')?.officer?.name ?? signature.signedBy;
  const kind = say.text(signature.kind === 'built-in' ? commonWords.notEds : commonWords.eds);
  const verdict = `${say.text(commonWords.signed)}: ${signer}, ${say.moment(signature.occurredAt)}. ${kind}. ${signature.algorithm}, ${signature.contentHash}`;
  const drawer = acts.find(({ type }) => type === 'OutageRecordDrawnUp')?.officer?.name ?? '';
  return [
    { block: 'mark', text: verdict },
    {
      block: 'signatures',
      lines: [
        { role: say.text(words.drawnUpBy), name: drawer, verdict: null },
        { role: say.text(words.signedBy), name: signer, verdict: null },
      ],
    },
  ];
}

function rule({ citation, text }: NonNullable<OutageView['rule']>, say: Wording): PaperBlock {
  const edition = editions.list({}).find(({ outage }) => outage?.citation.point === citation.point);
  const act = edition === undefined ? '' : `${actWords(edition.act, say.locale)}; `;
  const place = pointWords(citation.point, say.locale);
  return { block: 'citation', text: `${say.text(commonWords.basis)}: ${act}${place}. ${say.text(text)}` };
}
