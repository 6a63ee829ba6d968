import type { PaperBody } from '../model/paper-frame.js';
import { type CasePaperKind, isCasePaper } from '../register/paper-kinds.js';
import { paperNotFound } from '../register/registered-papers.js';
import type { CaseOnPaper } from './case-on-paper.js';
import { hearingNotice, hearingProtocol, preliminaryDecision, protocolRemarks } from './hearing-papers.js';
import { acceptanceRefusal, intakeReceipt } from './receipts.js';
import { resultPaper } from './result-papers.js';
import { inspectionAct, resolutionSheet } from './work-papers.js';

const bodies: Readonly<Record<CasePaperKind, (from: CaseOnPaper) => PaperBody>> = {
  'intake-receipt': intakeReceipt,
  'acceptance-refusal': acceptanceRefusal,
  resolution: resolutionSheet,
  'inspection-act': inspectionAct,
  'preliminary-decision': preliminaryDecision,
  'hearing-notice': hearingNotice,
  'hearing-protocol': hearingProtocol,
  'protocol-remarks': protocolRemarks,
  result: resultPaper,
  'reasoned-refusal': resultPaper,
};

/** @throws DomainError `paper-not-found` for the paper of another record */
export function casePaperBody(from: CaseOnPaper): PaperBody {
  const { kind } = from.paper;
  if (!isCasePaper(kind)) throw paperNotFound();
  return bodies[kind](from);
}
