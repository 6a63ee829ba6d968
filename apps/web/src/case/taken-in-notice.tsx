import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CaseView } from '../api/views';
import { ButtonLink } from '../ui/button';
import { Notice } from '../ui/notice';
import stack from '../ui/stack.module.css';
import { FocusedBox } from './focused-box';
import { NextApplicationLink } from './next-application-link';
import { TakenInFiles } from './taken-in-files';

export interface TakenInNoticeProps {
  readonly caseView: CaseView;
  readonly lost: readonly string[];
}

/** The application is taken in: what the visitor gets now, what is still missing, and on to the next one. */
export function TakenInNotice({ caseView, lost }: TakenInNoticeProps) {
  const { t } = useTranslation();
  const { caseId, status, acceptanceRefusal } = caseView;
  const { acceptance, registration } = formsOf(caseView);
  const missing = acceptance?.missing.length ?? registration?.missing.length ?? 0;
  return (
    <FocusedBox>
      <Notice tone="good" title={t('done.submit-application')} live>
        <TakenInFiles caseView={caseView} lost={lost} />
        <div className={stack['row']}>
          {!acceptanceRefusal && (
            <ButtonLink to={`/cases/${caseId}/receipts/intake`}>{t('receipt.printIntake')}</ButtonLink>
          )}
          <NextApplicationLink caseView={caseView} />
          <ButtonLink look="quiet" to="/">
            {t('case.toQueue')}
          </ButtonLink>
        </div>
      </Notice>
      {status === 'open' && missing > 0 && (
        <Notice tone="warn" title={t('intake.missingCount', { count: missing })}>
          {acceptance && (
            <p>
              <Link to="?do=refuse-acceptance" replace preventScrollReset>
                {t('intake.refuseInstead')}
              </Link>
            </p>
          )}
        </Notice>
      )}
    </FocusedBox>
  );
}

function formsOf({ forms }: CaseView) {
  return {
    acceptance: forms.find(({ action }) => action === 'refuse-acceptance')?.acceptance,
    registration: forms.find(({ action }) => action === 'register-application')?.registration,
  };
}
