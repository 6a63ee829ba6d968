import type { ReactNode } from 'react';
import type { CaseView } from '../api/views';
import styles from './case.module.css';
import { AnswersPart } from './parts/answers-part';
import { CasePath } from './parts/case-path';
import { CaseSummary } from './parts/case-summary';
import { ConclusionsPart } from './parts/conclusions-part';
import { DocumentsPart } from './parts/documents-part';
import { CorrectionsNotice, FollowedPart, ProlongedPart } from './parts/followed-part';
import { HearingPart } from './parts/hearing-part';
import { NoticesPart } from './parts/notices-part';
import { ChildTalksPart, LookUpsPart } from './parts/findings-part';
import { PartiesPart } from './parts/parties-part';
import { ResultPart } from './parts/result-part';
import { TermsPart } from './parts/terms-part';
import { WorkPart } from './parts/work-part';

export interface CasePartsProps {
  readonly caseView: CaseView;
  /** What can be done, before all that is known. */
  readonly lead?: ReactNode;
  /** What lies beside the case: papers, records. */
  readonly tail?: ReactNode;
}

/** Everything that is known of a case, and its way. */
export function CaseParts({ caseView, lead, tail }: CasePartsProps) {
  return (
    <div className={styles['columns']}>
      <div className={styles['main']}>
        {lead}
        <CorrectionsNotice caseView={caseView} />
        <CaseSummary caseView={caseView} />
        <ProlongedPart caseView={caseView} />
        <TermsPart caseView={caseView} />
        <PartiesPart parties={caseView.parties} />
        <AnswersPart caseView={caseView} />
        <DocumentsPart caseView={caseView} />
        <LookUpsPart caseView={caseView} />
        <ChildTalksPart caseView={caseView} />
        <WorkPart caseView={caseView} />
        <ConclusionsPart caseView={caseView} />
        <HearingPart caseView={caseView} />
        <ResultPart caseView={caseView} />
        <FollowedPart caseView={caseView} />
        <NoticesPart caseView={caseView} />
      </div>
      <div className={styles['side']}>
        <CasePath caseView={caseView} />
        {tail}
      </div>
    </div>
  );
}
