import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { intakeReceiptQuery } from '../api/case-queries';
import type { IntakeReceipt } from '../api/views';
import { useDates } from '../format/use-format';
import { useLocalized } from '../i18n/use-localized';
import { useWords } from '../i18n/use-words';
import { Page } from '../layout/page';
import { Fact, Facts } from '../ui/facts';
import { FaultNotice } from '../ui/fault-notice';
import { Loading } from '../ui/loading';
import { ReceiptSheets, SignatureLine } from './receipt-sheets';
import styles from './receipts.module.css';

export function Component() {
  const { t } = useTranslation();
  const { caseId = '' } = useParams();
  const found = useQuery(intakeReceiptQuery(caseId));
  if (found.isSuccess) {
    return (
      <ReceiptSheets title={t('receipt.intake.title')} receipt={found.data} kind="intake-receipt">
        <Sheet receipt={found.data} />
      </ReceiptSheets>
    );
  }
  return (
    <Page title={t('receipt.intake.title')}>
      {found.isPending ? <Loading lines={6} /> : <FaultNotice error={found.error} />}
    </Page>
  );
}

function Sheet({ receipt }: { readonly receipt: IntakeReceipt }) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const words = useWords();
  const dates = useDates();
  const { incomingNumber, documents, expectedAt, issuedAt, zone, handout } = receipt;
  return (
    <>
      <h2 className={styles['title']}>
        {t('receipt.intake.heading')} {incomingNumber !== null && <span className="whole">№ {incomingNumber}</span>}
      </h2>
      <Facts>
        <Fact name={t('fact.intakeBody')}>{localized(receipt.issuer.name)}</Fact>
        <Fact name={t('fact.provider')}>{localized(receipt.provider.name)}</Fact>
        <Fact name={t('receipt.service')}>{localized(receipt.serviceTitle)}</Fact>
        <Fact name={t('party.applicant')}>{receipt.applicantName}</Fact>
        <Fact name={t('receipt.intake.takenIn')}>{dates.dateTime(issuedAt, zone)}</Fact>
        <Fact name={t('receipt.intake.expected')}>{expectedAt && dates.dateTime(expectedAt, zone)}</Fact>
        <Fact name={t('fact.handout')}>{words.channel(handout)}</Fact>
      </Facts>
      {documents.length > 0 && (
        <>
          <p>{t('receipt.intake.documents')}</p>
          <ol>
            {documents.map(({ title, words: own, code, form }, index) => (
              <li key={index}>
                {title ? localized(title) : (own ?? code)} ({t(`documentForm.${form}`)})
              </li>
            ))}
          </ol>
        </>
      )}
      <div className={styles['signatures']}>
        <SignatureLine role={t('receipt.officer')} name={receipt.officerName} />
      </div>
    </>
  );
}
