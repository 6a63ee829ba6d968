import { useTranslation } from 'react-i18next';
import { useNumber } from './use-format';

const HOUR = 60;
const DAY = 24 * HOUR;

/** An elapsed time in its two largest units: "3 d 4 h". */
export function useSpanWords(): (minutes: number) => string {
  const { t } = useTranslation();
  const number = useNumber();
  return (minutes) => {
    const whole = Math.round(minutes);
    const [days, hours, rest] = [Math.floor(whole / DAY), Math.floor((whole % DAY) / HOUR), whole % HOUR];
    const parts = [
      days > 0 && t('span.days', { shown: number(days) }),
      hours > 0 && t('span.hours', { shown: hours }),
      days === 0 && (rest > 0 || hours === 0) && t('span.minutes', { shown: rest }),
    ];
    return parts.filter(Boolean).join(' ');
  };
}
