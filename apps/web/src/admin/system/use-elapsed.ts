import { useTranslation } from 'react-i18next';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A span in the largest unit that fits: "3 hours". */
export function useElapsed(): (seconds: number) => string {
  const { t } = useTranslation();
  return (seconds) => {
    if (seconds < MINUTE) return t('admin.system.underMinute');
    if (seconds < HOUR) return t('term.minute', { count: Math.floor(seconds / MINUTE) });
    if (seconds < DAY) return t('term.hour', { count: Math.floor(seconds / HOUR) });
    return t('term.day', { count: Math.floor(seconds / DAY) });
  };
}
