import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../api/views';
import { useLocalized } from '../i18n/use-localized';
import { Page } from '../layout/page';
import { CasePapersPart } from '../papers/papers-part';
import styles from './case.module.css';
import { CaseActions } from './case-actions';
import { AnswersPart } from './parts/answers-part';
import { CaseHistory } from './parts/case-history';
import { CasePath } from './parts/case-path';
import { CaseSummary } from './parts/case-summary';
import { CaseTags } from './parts/case-tags';
import { ConclusionsPart } from './parts/conclusions-part';
import { DocumentsPart } from './parts/documents-part';
import { CorrectionsNotice, FollowedPart, ProlongedPart } from './parts/followed-part';
import { HearingPart } from './parts/hearing-part';
import { NoticesPart } from './parts/notices-part';
import { ChildTalksPart, LookUpsPart } from './parts/findings-part';
import { PartiesPart } from './parts/parties-part';
import { RecordsPart } from './parts/records-part';
import { ResultPart } from './parts/result-part';
import { TermsPart } from './parts/terms-part';
import { WorkPart } from './parts/work-part';

export function CaseContent({ caseView }: { readonly caseView: CaseView }) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const [corrections, setCorrections] = useState(0);
  const { incomingNumber, status } = caseView;
  const unnumbered = t(status === 'closed' ? 'case.closedWithoutNumber' : 'case.titleWithoutNumber');
  return (
    <Page
      title={incomingNumber === null ? unnumbered : `${t('case.title')} ${incomingNumber}`}
      aside={<CaseTags caseView={caseView} />}
      lead={localized(caseView.serviceTitle)}
    >
      <div className={styles['columns']}>
        <div className={styles['main']}>
          <CaseActions caseView={caseView} corrections={corrections} />
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
          <CasePapersPart caseId={caseView.caseId} />
          <RecordsPart caseId={caseView.caseId} />
        </div>
        <div className={styles['side']}>
          <CasePath caseView={caseView} />
        </div>
      </div>
      <CaseHistory caseView={caseView} onCorrected={() => setCorrections((count) => count + 1)} />
    </Page>
  );
}
