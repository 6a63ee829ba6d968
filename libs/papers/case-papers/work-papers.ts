import { fact, type PaperBody, said } from '../model/paper-frame.js';
import { workWords as words } from '../words/case-words.js';
import { commonWords } from '../words/common-words.js';
import { paperTitles } from '../words/paper-titles.js';
import { actOf, actorOf, type CaseOnPaper, caseFacts, citations, lineFor } from './case-on-paper.js';

export function resolutionSheet(from: CaseOnPaper): PaperBody {
  const { say } = from;
  const { entry, data } = actOf(from, 'ExecutorAssigned');
  const resolution = data.resolution ?? say.text(words.noWords);
  return {
    title: say.text(paperTitles.resolution),
    copies: 1,
    blocks: [
      caseFacts(from),
      { block: 'heading', text: say.text(words.resolution) },
      { block: 'paragraph', text: resolution },
      {
        block: 'facts',
        facts: [
          ...fact(commonWords.executor, entry.executor?.name ?? null, say),
          ...fact(words.assignedAt, say.moment(data.occurredAt), say),
        ],
      },
      { block: 'signatures', lines: [lineFor(say.text(words.assignedBy), actorOf(entry, say))] },
      ...citations(from, [entry]),
    ],
  };
}

export function inspectionAct(from: CaseOnPaper): PaperBody {
  const { say } = from;
  const { entry, data } = actOf(from, 'ExaminationRecorded');
  const act = data.inspectionAct;
  if (act === null) throw new Error(`${from.paper.paperId} is made of an examination without an inspection`);
  return {
    title: say.text(paperTitles['inspection-act']),
    copies: 1,
    blocks: [
      caseFacts(from),
      {
        block: 'facts',
        facts: [
          ...fact(words.inspectedOn, say.day(act.inspectedOn), say),
          ...fact(words.conditions, say.text(act.conditionsSuitable ? words.suitable : words.unsuitable), say),
        ],
      },
      { block: 'heading', text: say.text(words.inspectionFindings) },
      { block: 'paragraph', text: said(act.findings, say) },
      { block: 'signatures', lines: [lineFor(say.text(words.inspectedBy), actorOf(entry, say))] },
      ...citations(from, [entry]),
    ],
  };
}
