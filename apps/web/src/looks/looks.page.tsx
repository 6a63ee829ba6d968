import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { type LookFilter, looksQuery } from '../api/audit-queries';
import { sessionQuery } from '../api/session';
import { useLanguage } from '../i18n/use-localized';
import { Page } from '../layout/page';
import { ButtonLink } from '../ui/button';
import { FaultNotice } from '../ui/fault-notice';
import { Loading } from '../ui/loading';
import { MoreButton } from '../ui/more-button';
import { Notice } from '../ui/notice';
import stack from '../ui/stack.module.css';
import { LooksTable } from './looks-table';

/** Who looked at which case, and why. `?caseId=` shows the looks at one. */
export function Component() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data: session } = useQuery(sessionQuery);
  const [params] = useSearchParams();
  const caseId = params.get('caseId');
  const filter: LookFilter = caseId === null ? {} : { caseId };
  const looks = useInfiniteQuery(looksQuery(filter));
  const items = looks.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Page title={t('looks.title')} lead={t('looks.lead')}>
      <div className={stack['row']}>
        <ButtonLink
          reloadDocument
          download
          to={`/api/case-looks/csv?${new URLSearchParams({ ...filter, lang: language }).toString()}`}
        >
          {t('looks.csv')}
        </ButtonLink>
        {caseId !== null && (
          <ButtonLink look="quiet" to="/case-looks">
            {t('looks.all')}
          </ButtonLink>
        )}
      </div>
      {looks.isPending && <Loading lines={6} />}
      {looks.isError && <FaultNotice error={looks.error} onRetry={() => void looks.refetch()} />}
      {looks.isSuccess && items.length === 0 && <Notice tone="calm" title={t('looks.empty')} />}
      {items.length > 0 && (
        <LooksTable items={items} opensCases={session?.officer.roles.includes('auditor') === true} />
      )}
      <MoreButton query={looks} />
    </Page>
  );
}
