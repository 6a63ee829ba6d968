import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { IntakeReceipt, Paper } from '../api/views';
import { switchLanguage } from '../i18n/i18n';
import { useLanguage } from '../i18n/use-localized';
import { Page } from '../layout/page';
import { PaperAtHand } from '../papers/paper-at-hand';
import { Button, ButtonLink } from '../ui/button';
import { CitationMark } from '../ui/citation';
import { Notice } from '../ui/notice';
import stack from '../ui/stack.module.css';
import styles from './receipts.module.css';

export interface ReceiptSheetsProps {
  readonly title: string;
  readonly receipt: Pick<IntakeReceipt, 'caseId' | 'copies' | 'citation'>;
  /** As which it is among the case's papers. */
  readonly kind: Paper['kind'];
  /** What is said beside the sheets and not on them. */
  readonly aside?: ReactNode;
  /** One copy. */
  readonly children: ReactNode;
}

/** The receipt as it goes on paper: in an official language, as many copies as the text asks for. */
export function ReceiptSheets({ title, receipt, kind, aside, children }: ReceiptSheetsProps) {
  const { caseId, copies, citation } = receipt;
  const { t } = useTranslation();
  const isOfficial = useLanguage() !== 'en';
  return (
    <Page title={title}>
      <div className={`${styles['tools'] ?? ''} no-print`}>
        {isOfficial && (
          <Button look="main" onPress={() => window.print()}>
            {t('receipt.print', { count: copies })}
          </Button>
        )}
        <ButtonLink look="quiet" to={`/cases/${caseId}`}>
          {t('receipt.toCase')}
        </ButtonLink>
        <CitationMark citation={citation} />
      </div>
      <div className={`${stack['stack'] ?? ''} no-print`}>
        {aside}
        <PaperAtHand caseId={caseId} kinds={[kind]} />
      </div>
      {isOfficial ? (
        <div className={styles['sheets']}>
          {Array.from({ length: copies }, (_, index) => (
            <section key={index} className={styles['sheet']} aria-label={t('receipt.copy', { no: index + 1 })}>
              {children}
            </section>
          ))}
        </div>
      ) : (
        <Notice tone="calm" title={t('receipt.official')}>
          <div className={styles['tools']}>
            <Button onPress={() => void switchLanguage('kk')}>{t('receipt.inKazakh')}</Button>
            <Button onPress={() => void switchLanguage('ru')}>{t('receipt.inRussian')}</Button>
          </div>
        </Notice>
      )}
    </Page>
  );
}

/** A place to sign, with the name of whoever does. */
export function SignatureLine({ role, name }: { readonly role: string; readonly name: string | null }) {
  return (
    <div className={styles['signature']}>
      <span>
        {role}: {name ?? ''}
      </span>
      <span className={styles['line']} aria-hidden="true" />
    </div>
  );
}
