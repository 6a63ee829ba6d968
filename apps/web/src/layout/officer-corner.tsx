import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { signOut } from '../api/session';
import type { Session } from '../api/views';
import { useLocalized } from '../i18n/use-localized';
import { Button, ButtonLink } from '../ui/button';
import styles from './header.module.css';
import { useWords } from '../i18n/use-words';

export function OfficerCorner({ session: { officer } }: { readonly session: Session }) {
  const { t } = useTranslation();
  const words = useWords();
  const localized = useLocalized();
  const navigate = useNavigate();
  const leave = async (): Promise<void> => {
    await navigate('/sign-in');
    await signOut();
  };
  return (
    <div className={styles['officer']}>
      <div className={styles['who']}>
        <strong>{officer.name}</strong>
        <span className="muted">
          {officer.roles.map((role) => words.role(role)).join(', ')} · {localized(officer.body.name)}
        </span>
      </div>
      <div className={styles['doors']}>
        <ButtonLink look="quiet" to="/password">
          {t('session.password')}
        </ButtonLink>
        <Button look="quiet" onPress={() => void leave()}>
          {t('session.signOut')}
        </Button>
      </div>
    </div>
  );
}
