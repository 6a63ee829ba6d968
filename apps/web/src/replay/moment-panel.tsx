import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Looking, momentQuery } from '../api/audit-queries';
import { deadlinesQuery, historyQuery } from '../api/case-queries';
import type { MomentView, Replay, ReplayMoment, ReplayOrder } from '../api/views';
import { CaseParts } from '../case/case-parts';
import { CaseTags } from '../case/parts/case-tags';
import { useLocalized } from '../i18n/use-localized';
import { FaultNotice } from '../ui/fault-notice';
import { Loading } from '../ui/loading';
import { FixedNow } from '../ui/use-now';
import { AllowedPart } from './allowed-part';
import { ChangesPart } from './changes-part';
import { MomentPart } from './moment-part';
import styles from './replay.module.css';

export interface MomentPanelProps {
  readonly looking: Looking;
  readonly replay: Replay;
  readonly moment: ReplayMoment;
  readonly by: ReplayOrder;
}

/** The whole case as it stood at a moment, in the parts of the case's own page. */
export function MomentPanel({ looking, replay, moment, by }: MomentPanelProps) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const found = useQuery(momentQuery(looking, { revision: moment.revision, by }));
  return (
    <section className={styles['moment']} aria-label={localized(moment.title)} data-moment={moment.revision}>
      {found.isPending && <Loading lines={8} />}
      {found.isError && <FaultNotice error={found.error} onRetry={() => void found.refetch()} />}
      {found.isSuccess && (
        <div className={styles['panel']} aria-busy={found.isPlaceholderData} data-shown={found.data.moment.revision}>
          <MomentPart looking={looking} then={found.data} />
          <ChangesPart title={t('replay.changes')} changes={found.data.changes} zone={replay.zone} />
          <AllowedPart allowed={found.data.allowed} />
          <h2>{t('replay.caseThen')}</h2>
          <CaseTags caseView={found.data.case} />
          <AsThen then={found.data} replay={replay}>
            <CaseParts caseView={found.data.case} />
          </AsThen>
        </div>
      )}
    </section>
  );
}

interface AsThenProps {
  readonly then: MomentView;
  readonly replay: Replay;
  readonly children: ReactNode;
}

/** The parts ask for dates and history as on the case's page; here they are answered as of the moment, by its clock. */
function AsThen({ then, replay, children }: AsThenProps) {
  const answers = useMemo(() => answersOf(then, replay), [then, replay]);
  return (
    <QueryClientProvider client={answers}>
      <FixedNow value={Date.parse(then.judgedAt)}>{children}</FixedNow>
    </QueryClientProvider>
  );
}

function answersOf({ caseId, moment, deadlines }: MomentView, { moments, zone }: Replay): QueryClient {
  const answers = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, gcTime: Infinity } } });
  const until = moments.findIndex(({ revision }) => revision === moment.revision);
  answers.setQueryData(deadlinesQuery(caseId).queryKey, deadlines);
  answers.setQueryData(historyQuery(caseId).queryKey, { caseId, zone, entries: moments.slice(0, until + 1) });
  return answers;
}
