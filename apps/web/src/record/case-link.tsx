import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CaseReference } from '../api/views';
import { useLocalized } from '../i18n/use-localized';

/** A case by its number and service; a link for whoever may open it. */
export function CaseLink({ reference }: { readonly reference: CaseReference | null }) {
  const { t } = useTranslation();
  const localized = useLocalized();
  if (reference === null) return <span className="muted">{t('record.caseUnknown')}</span>;
  const number = reference.incomingNumber ?? t('case.noNumber');
  return (
    <>
      {reference.mayRead ? <Link to={`/cases/${reference.caseId}`}>{number}</Link> : number}
      <div className="muted">{localized(reference.serviceTitle)}</div>
    </>
  );
}
