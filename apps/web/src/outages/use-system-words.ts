import { useTranslation } from 'react-i18next';
import type { OutageSummary } from '../api/views';

/** What failed: by the officer's words where no code fits. */
export function useSystemWords(): (outage: Pick<OutageSummary, 'system' | 'systemName'>) => string {
  const { t } = useTranslation();
  return ({ system, systemName }) => {
    const known = t(`outage.systems.${system}`);
    if (systemName === null) return known;
    return system === 'other' ? systemName : `${known} (${systemName})`;
  };
}
