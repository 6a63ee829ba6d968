import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sessionQuery } from '../api/session';
import type { CaseView } from '../api/views';
import { useLocalized } from '../i18n/use-localized';
import { Page } from '../layout/page';
import { CasePapersPart } from '../papers/papers-part';
import { ButtonLink } from '../ui/button';
import { CaseActions } from './case-actions';
import { CaseParts } from './case-parts';
import { CasePlaces } from './case-places';
import { CaseHistory } from './parts/case-history';
import { CaseTags } from './parts/case-tags';
import { RecordsPart } from './parts/records-part';

export function CaseContent({ caseView }: { readonly caseView: CaseView }) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const { data: session } = useQuery(sessionQuery);
  const [corrections, setCorrections] = useState(0);
  const { caseId } = caseView;
  return (
    <Page
      title={useCaseTitle(caseView)}
      aside={<CaseTags caseView={caseView} />}
      lead={localized(caseView.serviceTitle)}
    >
      <CasePlaces>
        {session?.officer.roles.includes('auditor') && (
          <ButtonLink to={`/cases/${caseId}/replay`}>{t('replay.open')}</ButtonLink>
        )}
      </CasePlaces>
      <CaseParts
        caseView={caseView}
        lead={<CaseActions caseView={caseView} corrections={corrections} />}
        tail={
          <>
            <CasePapersPart caseId={caseId} />
            <RecordsPart caseId={caseId} />
          </>
        }
      />
      <CaseHistory caseView={caseView} onCorrected={() => setCorrections((count) => count + 1)} />
    </Page>
  );
}

function useCaseTitle({ incomingNumber, status }: CaseView): string {
  const { t } = useTranslation();
  const unnumbered = t(status === 'closed' ? 'case.closedWithoutNumber' : 'case.titleWithoutNumber');
  return incomingNumber === null ? unnumbered : `${t('case.title')} ${incomingNumber}`;
}
