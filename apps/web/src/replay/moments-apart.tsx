import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type Looking, momentQuery } from '../api/audit-queries';
import type { ReplayMoment, ReplayOrder } from '../api/views';
import { FaultNotice } from '../ui/fault-notice';
import { Loading } from '../ui/loading';
import { ChangesPart } from './changes-part';

export interface MomentsApartProps {
  readonly looking: Looking;
  readonly by: ReplayOrder;
  readonly one: ReplayMoment;
  readonly other: ReplayMoment;
  readonly zone: string;
}

/** In what two moments differ. */
export function MomentsApart({ looking, by, one, other, zone }: MomentsApartProps) {
  const { t } = useTranslation();
  const found = useQuery(momentQuery(looking, { revision: other.revision, by, against: one.revision }));
  if (found.isPending) return <Loading lines={3} />;
  if (found.isError) return <FaultNotice error={found.error} onRetry={() => void found.refetch()} />;
  return <ChangesPart title={t('replay.apart')} changes={found.data.changes} zone={zone} />;
}
