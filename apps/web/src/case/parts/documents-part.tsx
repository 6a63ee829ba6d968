import { useTranslation } from 'react-i18next';
import type { CaseView, HandedIn } from '../../api/views';
import { useDates } from '../../format/use-format';
import { useLocalized } from '../../i18n/use-localized';
import { Card } from '../../ui/card';
import { Notice } from '../../ui/notice';

export function DocumentsPart({
  caseView: { documents, packageComplete, acceptanceRefusal, zone },
}: {
  readonly caseView: CaseView;
}) {
  const { t } = useTranslation();
  const dates = useDates();
  return (
    <Card title={t('case.documents')}>
      {documents.length === 0 ? <p className="muted">{t('documents.none')}</p> : <DocumentList documents={documents} />}
      {packageComplete !== null && <p>{t(packageComplete ? 'documents.complete' : 'documents.incomplete')}</p>}
      {acceptanceRefusal && (
        <Notice tone="bad" title={t('documents.refused', { number: acceptanceRefusal.receiptNumber })}>
          <p>
            {dates.dateTime(acceptanceRefusal.occurredAt, zone)}. {acceptanceRefusal.reason ?? t('party.erased')}
          </p>
          <DocumentList documents={acceptanceRefusal.missing} />
        </Notice>
      )}
    </Card>
  );
}

function DocumentList({ documents }: { readonly documents: readonly HandedIn[] }) {
  const { t } = useTranslation();
  const localized = useLocalized();
  return (
    <ul>
      {documents.map(({ title, words, code, form }, index) => (
        <li key={index}>
          {title ? localized(title) : (words ?? code ?? t('party.erased'))}{' '}
          <span className="muted">({t(`documentForm.${form}`)})</span>
        </li>
      ))}
    </ul>
  );
}
