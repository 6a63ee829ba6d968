import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { type Looking, replayQuery } from '../api/audit-queries';
import { problemOf } from '../api/problem';
import type { Replay } from '../api/views';
import { useLanguage } from '../i18n/use-localized';
import { Button, ButtonLink } from '../ui/button';
import { FaultNotice } from '../ui/fault-notice';
import { Loading } from '../ui/loading';
import { Notice } from '../ui/notice';
import stack from '../ui/stack.module.css';
import { MomentPanel } from './moment-panel';
import { MomentSlider } from './moment-slider';
import { MomentsApart } from './moments-apart';
import { addressIn, momentsShown, paramsOf, placeOf, type ReplayAddress } from './replay-address';
import styles from './replay.module.css';

export interface ReplayContentProps {
  readonly looking: Looking;
  /** The reason holds no longer. */
  readonly onOver: () => void;
}

export function ReplayContent({ looking, onOver }: ReplayContentProps) {
  const [params] = useSearchParams();
  const { by } = addressIn(params);
  const replay = useQuery(replayQuery(looking, by));
  if (replay.isPending) return <Loading lines={8} />;
  if (replay.isSuccess) return <Moments replay={replay.data} looking={looking} />;
  if (over.has(problemOf(replay.error)?.code ?? '')) return <LookOver onOver={onOver} />;
  return <FaultNotice error={replay.error} onRetry={() => void replay.refetch()} />;
}

function LookOver({ onOver }: Pick<ReplayContentProps, 'onOver'>) {
  const { t } = useTranslation();
  return (
    <Notice tone="warn" title={t('look.over')}>
      <p>{t('look.overText')}</p>
      <div>
        <Button look="main" onPress={onOver}>
          {t('look.again')}
        </Button>
      </div>
    </Notice>
  );
}

/** What else can be had of this case. */
function Ways({ looking: { caseId, look } }: { readonly looking: Looking }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const archive = `/api/cases/${caseId}/archive?${new URLSearchParams({ look, lang: language }).toString()}`;
  return (
    <div className={`${stack['row'] ?? ''} no-print`}>
      <ButtonLink reloadDocument download to={archive}>
        {t('replay.archive')}
      </ButtonLink>
      <ButtonLink look="quiet" to={`/case-looks?caseId=${caseId}`}>
        {t('replay.looks')}
      </ButtonLink>
    </div>
  );
}

const over: ReadonlySet<string> = new Set(['look-over', 'look-not-opened']);

function Moments({ replay, looking }: { readonly replay: Replay; readonly looking: Looking }) {
  const [params, setParams] = useSearchParams();
  const address = addressIn(params);
  const { moments } = replay;
  const place = placeOf(moments, address.at);
  const [moment, later] = momentsShown(moments, address);
  const show = (next: ReplayAddress): void => setParams(paramsOf(next), { replace: true, preventScrollReset: true });
  if (moment === undefined) return null;
  return (
    <div className={styles['replay']}>
      <Ways looking={looking} />
      <MomentSlider replay={replay} place={place} address={address} onShow={show} />
      {later && <MomentsApart looking={looking} by={address.by} one={moment} other={later} zone={replay.zone} />}
      <div className={later ? styles['beside'] : styles['alone']}>
        <MomentPanel looking={looking} replay={replay} moment={moment} by={address.by} />
        {later && <MomentPanel looking={looking} replay={replay} moment={later} by={address.by} />}
      </div>
    </div>
  );
}
