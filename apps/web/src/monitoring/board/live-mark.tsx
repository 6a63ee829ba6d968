import { useTranslation } from 'react-i18next';
import styles from './board.module.css';
import { POLL_SECONDS, useLiveBoard } from './use-live-board';

/** Whether what is shown changes by itself. */
export function LiveMark() {
  const { t } = useTranslation();
  const liveness = useLiveBoard();
  const text = {
    connecting: t('monitoring.live.connecting'),
    live: t('monitoring.live.on'),
    polling: t('monitoring.live.off', { seconds: POLL_SECONDS }),
  };
  return (
    <p className={styles['live']} data-live={liveness} role="status">
      <span aria-hidden="true">{signs[liveness]}</span> {text[liveness]}
    </p>
  );
}

const signs = { connecting: '○', live: '●', polling: '◌' } as const;
