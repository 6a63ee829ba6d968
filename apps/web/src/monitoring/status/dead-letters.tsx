import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { deadLettersQuery, replayDeadLetters } from '../../api/monitoring-queries';
import { useNumber } from '../../format/use-format';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { FaultNotice } from '../../ui/fault-notice';
import { Loading } from '../../ui/loading';
import { MoreButton } from '../../ui/more-button';
import { Notice } from '../../ui/notice';
import { DeadLetterTable } from './dead-letter-table';

/** Messages that could not be read, with the reason; an administrator has them read once more. */
export function DeadLetters({ mayReplay }: { readonly mayReplay: boolean }) {
  const { t } = useTranslation();
  const letters = useInfiniteQuery(deadLettersQuery);
  const items = letters.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Card title={t('monitoring.dead.title')}>
      <p>{t('monitoring.dead.lead')}</p>
      {letters.isPending && <Loading lines={3} />}
      {letters.isError && <FaultNotice error={letters.error} onRetry={() => void letters.refetch()} />}
      {letters.isSuccess && items.length === 0 && <p>{t('monitoring.dead.none')}</p>}
      {items.length > 0 && <DeadLetterTable items={items} />}
      <MoreButton query={letters} />
      {mayReplay && items.some(({ replayedAt }) => replayedAt === null) && <Replay />}
    </Card>
  );
}

function Replay() {
  const { t } = useTranslation();
  const number = useNumber();
  const replay = useMutation({ mutationFn: replayDeadLetters });
  return (
    <>
      <div>
        <Button isPending={replay.isPending} onPress={() => replay.mutate()}>
          {t('monitoring.dead.replay')}
        </Button>
      </div>
      {replay.isError && <FaultNotice error={replay.error} />}
      {replay.data && (
        <Notice
          live
          tone={replay.data.remaining === 0 ? 'good' : 'warn'}
          title={t('monitoring.dead.replayed', {
            read: number(replay.data.replayed),
            tried: number(replay.data.tried),
          })}
        />
      )}
    </>
  );
}
