import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { editionQuery } from '../api/reference-queries';
import { problemOf } from '../api/problem';
import type { Edition } from '../api/views';
import { useLocalized } from '../i18n/use-localized';
import { NotFoundPage } from '../layout/not-found.page';
import { Page } from '../layout/page';
import { FaultNotice } from '../ui/fault-notice';
import { Loading } from '../ui/loading';
import { EditionAct } from './parts/edition-act';
import { EditionAnomalies } from './parts/edition-anomalies';
import { EditionDocuments } from './parts/edition-documents';
import { EditionGrounds } from './parts/edition-grounds';
import { EditionSteps } from './parts/edition-steps';

export function Component() {
  const { t } = useTranslation();
  const { editionId = '' } = useParams();
  const edition = useQuery(editionQuery(editionId));
  if (edition.isSuccess) return <EditionContent edition={edition.data} />;
  if (problemOf(edition.error)?.status === 404) return <NotFoundPage />;
  return (
    <Page title={t('editions.title')}>
      {edition.isPending ? (
        <Loading lines={8} />
      ) : (
        <FaultNotice error={edition.error} onRetry={() => void edition.refetch()} />
      )}
    </Page>
  );
}

function EditionContent({ edition }: { readonly edition: Edition }) {
  const localized = useLocalized();
  return (
    <Page title={localized(edition.service.title)} lead={edition.id}>
      <EditionAct edition={edition} />
      <EditionSteps edition={edition} />
      <EditionDocuments edition={edition} />
      <EditionGrounds edition={edition} />
      <EditionAnomalies edition={edition} />
    </Page>
  );
}
