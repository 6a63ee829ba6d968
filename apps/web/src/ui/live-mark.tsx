import { useTranslation } from 'react-i18next';
import styles from './live-mark.module.css';
import { POLL_SECONDS, useLive } from './use-live';

export interface LiveMarkProps {
  readonly url: string;
  /** The same function from one drawing to the next. */
  readonly refresh: () => void;
}

/** Whether what is shown changes by itself. */
export function LiveMark({ url, refresh }: LiveMarkProps) {
  const { t } = useTranslation();
  const liveness = useLive(url, refresh);
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
