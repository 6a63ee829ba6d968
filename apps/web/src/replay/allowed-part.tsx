import { useTranslation } from 'react-i18next';
import type { AllowedThen } from '../api/views';
import { useLocalized } from '../i18n/use-localized';
import { useWords } from '../i18n/use-words';
import { Card } from '../ui/card';
import stack from '../ui/stack.module.css';
import { Tag } from '../ui/tag';
import styles from './replay.module.css';

/** What was allowed at the moment, and to whom. */
export function AllowedPart({ allowed }: { readonly allowed: readonly AllowedThen[] }) {
  const { t } = useTranslation();
  const words = useWords();
  const localized = useLocalized();
  return (
    <Card title={t('replay.allowed')}>
      {allowed.length === 0 && <p className="muted">{t('replay.nothingAllowed')}</p>}
      <ul className={styles['allowed']}>
        {allowed.map(({ role, body, officer, turn, actions }) => (
          <li key={`${role} ${body.id}`}>
            <div className={stack['row']}>
              <strong>{[words.role(role), officer?.name].filter(Boolean).join(' · ')}</strong>
              {turn && <Tag tone="good">{t('replay.turn')}</Tag>}
            </div>
            <div className="muted">{localized(body.name)}</div>
            <div>{actions.map((action) => t(`action.${action}`)).join(' · ')}</div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
