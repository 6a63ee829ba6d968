import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { boardCsvAddress, type BoardFilter, stepDurationsQuery } from '../../api/monitoring-queries';
import type { StepDuration } from '../../api/views';
import { useLanguage, useLocalized } from '../../i18n/use-localized';
import { useWords } from '../../i18n/use-words';
import { ButtonLink } from '../../ui/button';
import { Card } from '../../ui/card';
import { FaultNotice } from '../../ui/fault-notice';
import { Loading } from '../../ui/loading';
import { Notice } from '../../ui/notice';
import { boardFilterOf } from '../board/board-address';
import { BoardPage } from '../board/board-page';
import { useNames } from '../board/use-names';
import { DurationsLegend } from './durations-legend';
import { DurationsTable } from './durations-table';
import { byEdition, type EditionDurations } from './edition-durations';

const DurationsChart = lazy(() => import('./durations-chart'));

export function Component() {
  const { t } = useTranslation();
  const language = useLanguage();
  const [params] = useSearchParams();
  const filter = boardFilterOf(params);
  const durations = useQuery(stepDurationsQuery(filter));
  const editions = byEdition(durations.data?.items ?? []);
  return (
    <BoardPage title={t('monitoring.durations.title')} lead={t('monitoring.durations.lead')}>
      {durations.isPending && <Loading lines={8} />}
      {durations.isError && <FaultNotice error={durations.error} onRetry={() => void durations.refetch()} />}
      {durations.isSuccess && editions.length === 0 && <Notice tone="calm" title={t('monitoring.empty')} />}
      {editions.length > 0 && (
        <>
          <div>
            <ButtonLink reloadDocument download to={boardCsvAddress('durations', filter, language)}>
              {t('monitoring.csv')}
            </ButtonLink>
          </div>
          {editions.map((edition) => (
            <EditionCard key={edition.editionId} edition={edition} filter={filter} />
          ))}
        </>
      )}
    </BoardPage>
  );
}

function EditionCard({ edition, filter }: { readonly edition: EditionDurations; readonly filter: BoardFilter }) {
  const names = useNames();
  const nameOf = useStepName();
  const { editionId, service, steps } = edition;
  const measured = steps.filter(({ count }) => count > 0);
  const title = `${names.service(service)} (${editionId})`;
  return (
    <Card title={title}>
      {measured.length > 0 && (
        <>
          <DurationsLegend />
          <Suspense fallback={<Loading lines={measured.length} />}>
            <DurationsChart steps={measured} nameOf={nameOf} />
          </Suspense>
        </>
      )}
      <DurationsTable steps={steps} nameOf={nameOf} caption={title} filter={filter} />
    </Card>
  );
}

function useStepName(): (step: StepDuration) => string {
  const { t } = useTranslation();
  const localized = useLocalized();
  const words = useWords();
  return ({ step, title, role }) => {
    const said = title ? localized(title) : role === null ? '' : words.role(role);
    return `${t('monitoring.step', { no: step })}${said === '' ? '' : `: ${said}`}`;
  };
}
