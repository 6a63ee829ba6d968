import { fact, type PaperBody, said } from '../model/paper-frame.js';
import { hearingForms, hearingWords as words, verdicts } from '../words/case-words.js';
import { commonWords } from '../words/common-words.js';
import { paperTitles } from '../words/paper-titles.js';
import { actOf, actorOf, type CaseOnPaper, caseFacts, citations, lineFor, sourceAct } from './case-on-paper.js';
import { groundBlocks } from './refusal-grounds.js';

/** The preliminary decision goes to the applicant together with the notice of the hearing. */
export function preliminaryDecision(from: CaseOnPaper): PaperBody {
  const { say } = from;
  const { entry, data } = actOf(from, 'PreliminaryDecisionMade');
  return {
    title: say.text(paperTitles['preliminary-decision']),
    copies: 1,
    blocks: [
      caseFacts(from),
      { block: 'heading', text: say.text(words.preliminary) },
      { block: 'paragraph', text: said(data.text, say) },
      ...groundBlocks(data.grounds, from),
      { block: 'heading', text: say.text(words.notice) },
      { block: 'paragraph', text: say.text(words.invited) },
      {
        block: 'facts',
        facts: [...fact(words.when, say.moment(data.hearing.at), say), ...fact(words.place, data.hearing.place, say)],
      },
      { block: 'signatures', lines: [lineFor(say.text(commonWords.officer), actorOf(entry, say))] },
      ...citations(from, [entry]),
    ],
  };
}

/** The applicant is told anew when the hearing is moved. */
export function hearingNotice(from: CaseOnPaper): PaperBody {
  const { say } = from;
  const { entry, data } = actOf(from, 'HearingMoved');
  return {
    title: say.text(paperTitles['hearing-notice']),
    copies: 1,
    blocks: [
      caseFacts(from),
      { block: 'paragraph', text: say.text(words.moved) },
      {
        block: 'facts',
        facts: [
          ...fact(words.when, say.moment(data.hearing.at), say),
          ...fact(words.place, data.hearing.place, say),
          ...fact(words.whyMoved, said(data.reason, say), say),
        ],
      },
      { block: 'signatures', lines: [lineFor(say.text(commonWords.officer), actorOf(entry, say))] },
      ...citations(from, [entry]),
    ],
  };
}

export function hearingProtocol(from: CaseOnPaper): PaperBody {
  const { say } = from;
  const { entry, data } = actOf(from, 'HearingHeld');
  const { protocol } = data;
  if (protocol === null) throw new Error(`${from.paper.paperId} is made of a hearing without a protocol`);
  return {
    title: say.text(paperTitles['hearing-protocol']),
    copies: 1,
    blocks: [
      caseFacts(from),
      {
        block: 'facts',
        facts: [
          ...fact(words.startedAt, say.moment(protocol.startedAt), say),
          ...fact(words.endedAt, say.moment(protocol.endedAt), say),
          ...fact(words.form, say.text(hearingForms[data.form]), say),
          ...fact(words.attended, say.text(data.attended ? words.came : words.stayedAway), say),
          ...fact(words.participants, said(protocol.participants, say), say),
        ],
      },
      { block: 'heading', text: say.text(words.course) },
      { block: 'paragraph', text: said(protocol.course, say) },
      {
        block: 'signatures',
        lines: [lineFor(say.text(words.chair), protocol.chair), lineFor(say.text(words.secretary), protocol.secretary)],
      },
      ...citations(from, [entry]),
    ],
  };
}

/** Kept beside the protocol, which stays as it was signed: what was remarked on it, and what its chair made of that. */
export function protocolRemarks(from: CaseOnPaper): PaperBody {
  const { say } = from;
  const { entry, data } = actOf(from, 'ProtocolRemarksReceived');
  const held = sourceAct(from, 'HearingHeld');
  const received = say.moment(data.occurredAt);
  const { reason } = data;
  return {
    title: say.text(paperTitles['protocol-remarks']),
    copies: 1,
    blocks: [
      caseFacts(from),
      {
        block: 'facts',
        facts: [
          ...fact(words.heldAt, held && say.moment(held.data.heldAt), say),
          ...fact(words.readOn, say.day(data.readOn), say),
          ...fact(words.receivedAt, data.late ? `${received} (${say.text(words.lateRemarks)})` : received, say),
        ],
      },
      { block: 'heading', text: say.text(words.remarks) },
      { block: 'paragraph', text: said(data.text, say) },
      { block: 'heading', text: say.text(words.verdict) },
      { block: 'paragraph', text: say.text(verdicts[data.verdict]) },
      ...(reason === null
        ? []
        : [{ block: 'facts', facts: fact(words.verdictReason, said(reason, say), say) } as const]),
      {
        block: 'signatures',
        lines: [
          lineFor(say.text(words.chair), held?.data.protocol?.chair),
          lineFor(say.text(commonWords.officer), entry.officer?.name),
        ],
      },
      ...citations(from, [entry]),
    ],
  };
}
