import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { boardCsvAddress, latenessQuery } from '../../api/monitoring-queries';
import { useLanguage } from '../../i18n/use-localized';
import { ButtonLink } from '../../ui/button';
import { FaultNotice } from '../../ui/fault-notice';
import { Loading } from '../../ui/loading';
import { Notice } from '../../ui/notice';
import { boardFilterOf } from '../board/board-address';
import { BoardPage } from '../board/board-page';
import { LatenessLegend } from './lateness-legend';
import { LatenessTable } from './lateness-table';

export function Component() {
  const { t } = useTranslation();
  const language = useLanguage();
  const [params] = useSearchParams();
  const filter = boardFilterOf(params);
  const lateness = useQuery(latenessQuery(filter));
  return (
    <BoardPage title={t('monitoring.lateness.title')} lead={t('monitoring.lateness.lead')}>
      {lateness.isPending && <Loading lines={8} />}
      {lateness.isError && <FaultNotice error={lateness.error} onRetry={() => void lateness.refetch()} />}
      {lateness.data?.cells.length === 0 && <Notice tone="calm" title={t('monitoring.empty')} />}
      {lateness.data && lateness.data.cells.length > 0 && (
        <>
          <div>
            <ButtonLink reloadDocument download to={boardCsvAddress('lateness', filter, language)}>
              {t('monitoring.csv')}
            </ButtonLink>
          </div>
          <LatenessLegend />
          <LatenessTable map={lateness.data} filter={filter} />
        </>
      )}
    </BoardPage>
  );
}
