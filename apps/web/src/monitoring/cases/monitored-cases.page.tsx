import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { boardCsvAddress, type CaseSearch, monitoredCasesQuery } from '../../api/monitoring-queries';
import { useLanguage } from '../../i18n/use-localized';
import { ButtonLink } from '../../ui/button';
import { FaultNotice } from '../../ui/fault-notice';
import { Loading } from '../../ui/loading';
import { MoreButton } from '../../ui/more-button';
import { Notice } from '../../ui/notice';
import { boardFilterOf, caseSearchOf } from '../board/board-address';
import { BoardPage } from '../board/board-page';
import { CaseSearchForm } from './case-search-form';
import { MonitoredCaseTable } from './monitored-case-table';

export function Component() {
  const { t } = useTranslation();
  const language = useLanguage();
  const [params, setParams] = useSearchParams();
  const search = caseSearchOf(params);
  const cases = useInfiniteQuery(monitoredCasesQuery(search));
  const items = cases.data?.pages.flatMap((page) => page.items) ?? [];
  const narrow = (own: CaseSearch): void => {
    const entries = Object.entries({ ...boardFilterOf(params), ...own });
    setParams(new URLSearchParams(entries.map(([name, value]) => [name, String(value)])));
  };
  return (
    <BoardPage title={t('monitoring.cases.title')} lead={t('monitoring.cases.lead')}>
      <CaseSearchForm key={search.q ?? ''} search={search} onSearch={narrow} />
      {cases.isPending && <Loading lines={6} />}
      {cases.isError && <FaultNotice error={cases.error} onRetry={() => void cases.refetch()} />}
      {cases.isSuccess && items.length === 0 && <Notice tone="calm" title={t('monitoring.cases.nothing')} />}
      {items.length > 0 && (
        <>
          <div>
            <ButtonLink reloadDocument download to={boardCsvAddress('cases', search, language)}>
              {t('monitoring.csv')}
            </ButtonLink>
          </div>
          <MonitoredCaseTable items={items} />
        </>
      )}
      <MoreButton query={cases} />
    </BoardPage>
  );
}
