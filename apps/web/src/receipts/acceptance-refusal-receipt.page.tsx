import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { acceptanceRefusalReceiptQuery } from '../api/case-queries';
import type { AcceptanceRefusalReceipt, FaultyDocument } from '../api/views';
import { useDates } from '../format/use-format';
import { useLocalized } from '../i18n/use-localized';
import { Page } from '../layout/page';
import { FaultNotice } from '../ui/fault-notice';
import { Loading } from '../ui/loading';
import { Notice } from '../ui/notice';
import { ReceiptSheets, SignatureLine } from './receipt-sheets';
import styles from './receipts.module.css';

export function Component() {
  const { t } = useTranslation();
  const { caseId = '' } = useParams();
  const found = useQuery(acceptanceRefusalReceiptQuery(caseId));
  if (found.isSuccess) {
    return (
      <ReceiptSheets
        title={t('receipt.refusal.title')}
        receipt={found.data}
        kind="acceptance-refusal"
        aside={<Handing receipt={found.data} />}
      >
        <Sheet receipt={found.data} />
      </ReceiptSheets>
    );
  }
  return (
    <Page title={t('receipt.refusal.title')}>
      {found.isPending ? <Loading lines={6} /> : <FaultNotice error={found.error} />}
    </Page>
  );
}

/** What became of the applicant's copy; the sheet itself says only what it said when it was made. */
function Handing({ receipt: { handing, zone } }: { readonly receipt: AcceptanceRefusalReceipt }) {
  const { t } = useTranslation();
  const dates = useDates();
  if (handing === null) {
    return (
      <Notice tone="warn" title={t('receipt.handing.none')}>
        <p>{t('receipt.handing.noneText')}</p>
      </Notice>
    );
  }
  const { occurredAt, outcome, takenBy } = handing;
  const whom = outcome === 'declined' ? 'declined' : (takenBy ?? 'sent');
  return (
    <Notice tone={outcome === 'declined' ? 'warn' : 'good'} title={t(`receipt.handing.${whom}`)}>
      <p>{dates.dateTime(occurredAt, zone)}</p>
    </Notice>
  );
}

/** The words of the text's own form where it prescribes one; elsewhere the same without its law and its two sides. */
function Sheet({ receipt }: { readonly receipt: AcceptanceRefusalReceipt }) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const dates = useDates();
  const { law, issuer, serviceTitle, missing, reason, copies, zone, issuedAt, receiptNumber } = receipt;
  const said = { body: localized(issuer.name), service: localized(serviceTitle) };
  return (
    <>
      <h2 className={styles['title']}>
        {t('receipt.refusal.heading')} <span className="whole">№ {receiptNumber}</span>
      </h2>
      <p>{law ? t('receipt.refusal.byLaw', { ...said, law: localized(law) }) : t('receipt.refusal.byBody', said)}</p>
      <p>{t('receipt.refusal.named')}</p>
      <ol>
        {missing.map((document, index) => (
          <li key={index}>
            <Faulty document={document} />
          </li>
        ))}
      </ol>
      {reason !== null && <p>{reason}</p>}
      {copies === 2 && <p>{t('receipt.refusal.twoCopies')}</p>}
      <div className={styles['signatures']}>
        <SignatureLine role={t('receipt.officer')} name={receipt.officerName} />
        <SignatureLine role={t('receipt.receiver')} name={receipt.applicantName} />
      </div>
      <p>{dates.dateTime(issuedAt, zone)}</p>
    </>
  );
}

function Faulty({ document: { title, words, code, fault } }: { readonly document: FaultyDocument }) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const name = title ? localized(title) : (words ?? code ?? '');
  return fault === 'expired' ? `${name} (${t('documentFault.expired')})` : name;
}
