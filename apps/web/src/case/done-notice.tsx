import { useTranslation } from 'react-i18next';
import type { CaseAction, CaseView } from '../api/views';
import { ButtonLink } from '../ui/button';
import { Notice } from '../ui/notice';
import stack from '../ui/stack.module.css';
import { FocusedBox } from './focused-box';
import { NextApplicationLink } from './next-application-link';

export interface DoneNoticeProps {
  readonly action: CaseAction;
  readonly caseView: CaseView;
}

/** The act is recorded. What it leaves for the visitor is at hand. */
export function DoneNotice({ action, caseView }: DoneNoticeProps) {
  const { t } = useTranslation();
  const { archive, status } = caseView;
  return (
    <FocusedBox key={action}>
      <Notice tone="good" title={t(`done.${action}`)} live>
        <div className={stack['row']}>
          <ReceiptLink action={action} caseView={caseView} />
          {archive && status === 'closed' && <NextApplicationLink caseView={caseView} />}
          <ButtonLink look="quiet" to="/">
            {t('case.toQueue')}
          </ButtonLink>
        </div>
      </Notice>
    </FocusedBox>
  );
}

function ReceiptLink({ action, caseView: { caseId, archive, acceptanceRefusal } }: DoneNoticeProps) {
  const { t } = useTranslation();
  if (action === 'refuse-acceptance' && acceptanceRefusal) {
    return (
      <ButtonLink to={`/cases/${caseId}/receipts/acceptance-refusal`}>
        {t('receipt.printRefusal', { count: acceptanceRefusal.copies })}
      </ButtonLink>
    );
  }
  if (action !== 'register-application' || archive) return null;
  return <ButtonLink to={`/cases/${caseId}/receipts/intake`}>{t('receipt.printIntake')}</ButtonLink>;
}
