import { useTranslation } from 'react-i18next';
import type { Edition } from '../../api/views';
import { useLocalized } from '../../i18n/use-localized';
import { Card } from '../../ui/card';
import { CitationMark } from '../../ui/citation';
import styles from '../edition.module.css';

/** Places where the text contradicts itself or is silent, and how Qamqor reads them. */
export function EditionAnomalies({ edition: { anomalies } }: { readonly edition: Edition }) {
  const { t } = useTranslation();
  const localized = useLocalized();
  if (anomalies.length === 0) return null;
  return (
    <Card title={t('edition.anomalies')}>
      <p className="muted">{t('edition.anomaliesLead')}</p>
      <ul className={styles['items']}>
        {anomalies.map((anomaly, index) => (
          <li key={anomaly.code ?? index} className={styles['item']}>
            <strong>{localized(anomaly.text)}</strong>
            <span>
              {t('edition.resolution')}: {localized(anomaly.resolution)}
            </span>
            <CitationMark citation={anomaly.citation} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
