import { useTranslation } from 'react-i18next';
import styles from './loading.module.css';

/** Grey lines where the text will stand, so that nothing jumps. */
export function Loading({ lines = 4 }: { readonly lines?: number }) {
  const { t } = useTranslation();
  return (
    <div className={styles['loading']} role="status" data-loading>
      <span className="visually-hidden">{t('loading')}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={styles['line']} aria-hidden="true" />
      ))}
    </div>
  );
}
