import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { workFor } from '../api/session';
import type { Session } from '../api/views';
import { useDates } from '../format/use-format';
import { readDay } from '../format/typed-moment';
import { Button } from '../ui/button';
import styles from './header.module.css';

/** For whom the officer works in this window: for himself, or for one who is away. */
export function ActingBar({ session }: { readonly session: Session }) {
  const { t } = useTranslation();
  const dates = useDates();
  const navigate = useNavigate();
  const { actsFor, workingFor } = session;
  if (actsFor.length === 0) return null;
  const go = (officerId: string | null): void => {
    workFor(officerId);
    void navigate('/');
  };
  const shown = workingFor ? [workingFor] : actsFor;
  return (
    <div className={styles['acting']} role="region" aria-label={t('absence.bar')} data-acting={workingFor !== null}>
      {shown.map(({ officerId, name, until }) => {
        const day = readDay(until);
        const values = { name, until: day ? dates.day(day) : until };
        return (
          <span key={officerId} className={styles['actingOne']}>
            {workingFor ? t('absence.working', values) : t('absence.actsFor', values)}
            <Button onPress={() => go(workingFor ? null : officerId)}>
              {workingFor ? t('absence.backToOwn') : t('absence.work')}
            </Button>
          </span>
        );
      })}
    </div>
  );
}
