import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { installationQuery } from '../../api/installation';
import { stageLineQuery } from '../../api/monitoring-queries';
import type { StageLine } from '../../api/views';
import { OFFICE_ZONE } from '../../format/office-zone';
import { useDates } from '../../format/use-format';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { Fact, Facts } from '../../ui/facts';
import { FaultNotice } from '../../ui/fault-notice';
import { Loading } from '../../ui/loading';
import { BoardPage } from '../board/board-page';
import { StateMark } from '../board/state-mark';
import { useNames } from '../board/use-names';
import { StageTable } from './stage-table';
import { StepWords } from './step-words';

export function Component() {
  const { t } = useTranslation();
  const { caseId = '' } = useParams();
  const line = useQuery(stageLineQuery(caseId));
  const { data: installation } = useQuery(installationQuery);
  return (
    <BoardPage
      title={t('monitoring.line.title', { id: caseId.slice(0, 8) })}
      lead={t('monitoring.line.lead')}
      narrowed={false}
    >
      {line.isPending && <Loading lines={8} />}
      {line.isError && <FaultNotice error={line.error} onRetry={() => void line.refetch()} />}
      {line.data && (
        <>
          <CaseFacts line={line.data} />
          {installation?.parts.includes('cases') && (
            <p>
              <Link to={`/cases/${caseId}`}>{t('monitoring.line.toCase')}</Link>
            </p>
          )}
          <Card title={t('monitoring.line.stages')}>
            <StageTable line={line.data} />
          </Card>
        </>
      )}
    </BoardPage>
  );
}

function CaseFacts({ line: { case: shown } }: { readonly line: StageLine }) {
  const { t } = useTranslation();
  const names = useNames();
  const words = useWords();
  const dates = useDates();
  const moment = (instant: string | null): string | null => instant && dates.dateTime(instant, OFFICE_ZONE);
  return (
    <Card title={names.service(shown.service)}>
      <Facts>
        <Fact name={t('monitoring.column.state')}>
          <StateMark state={shown.state} late={shown.late} />
        </Fact>
        <Fact name={t('monitoring.column.due')}>{moment(shown.dueAt) ?? t('due.none')}</Fact>
        <Fact name={t('monitoring.filter.body')}>{names.body(shown.body)}</Fact>
        <Fact name={t('monitoring.filter.region')}>{names.region(shown.region)}</Fact>
        <Fact name={t('monitoring.line.channel')}>{shown.channel && words.channel(shown.channel)}</Fact>
        <Fact name={t('monitoring.line.edition')}>{shown.editionId}</Fact>
        <Fact name={t('monitoring.column.step')}>{shown.step && <StepWords {...shown.step} />}</Fact>
        <Fact name={t('monitoring.line.submitted')}>{moment(shown.submittedAt)}</Fact>
        <Fact name={t('monitoring.suspended')}>{moment(shown.suspendedAt)}</Fact>
        <Fact name={t('monitoring.line.closed')}>{moment(shown.closedAt)}</Fact>
        <Fact name={t('monitoring.line.id')}>
          <span className="number">{shown.caseId}</span>
        </Fact>
      </Facts>
    </Card>
  );
}
