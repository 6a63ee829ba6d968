import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { type BulkAction, bulkActions, newJob } from '../bulk/bulk-job';
import { keepJob } from '../bulk/kept-job';
import { useNumber } from '../format/use-format';
import { Button } from '../ui/button';
import styles from './queue.module.css';
import { MOST_PICKED, type Selection } from './use-selection';

export interface SelectionBarProps {
  readonly officerId: string;
  readonly total: number;
  readonly selection: Selection;
}

/** What can be done with all that is picked, in the order of the list. */
export function SelectionBar({ officerId, total, selection }: SelectionBarProps) {
  const { t } = useTranslation();
  const number = useNumber();
  const navigate = useNavigate();
  const { picked, all, none, isGathering } = selection;
  if (picked.size === 0) return null;
  const items = [...picked.values()];
  const offered = bulkActions.filter((action) => items.some((item) => item.allowedActions.includes(action)));
  const begin = (action: BulkAction): void => {
    keepJob(
      officerId,
      newJob(action, items, () => crypto.randomUUID()),
    );
    void navigate('/bulk');
  };
  return (
    <div className={styles['bar']} role="group" aria-label={t('work.pick.bar')}>
      <strong role="status">{t('work.pick.count', { number: number(picked.size) })}</strong>
      {picked.size < Math.min(total, MOST_PICKED) && (
        <Button look="quiet" isPending={isGathering} onPress={all}>
          {total > MOST_PICKED
            ? t('work.pick.first', { number: number(MOST_PICKED) })
            : t('work.pick.all', { number: number(total) })}
        </Button>
      )}
      <Button look="quiet" onPress={none}>
        {t('work.pick.none')}
      </Button>
      {offered.map((action) => (
        <Button key={action} look="main" onPress={() => begin(action)}>
          {t(`action.${action}`)}
        </Button>
      ))}
      {offered.length === 0 && <span className="muted">{t('work.pick.nothing')}</span>}
    </div>
  );
}
