import { useTranslation } from 'react-i18next';
import type { MonitoredBody, MonitoredService } from '../../api/views';
import { useLocalized } from '../../i18n/use-localized';
import { useWords } from '../../i18n/use-words';
import { NO_REGION } from './board-address';

export interface BoardNames {
  readonly service: (service: MonitoredService | null) => string;
  readonly body: (body: MonitoredBody | null) => string;
  readonly region: (region: string | null) => string;
}

/** Names of what the board counts by. What this program does not know is shown by its code. */
export function useNames(): BoardNames {
  const { t } = useTranslation();
  const localized = useLocalized();
  const words = useWords();
  return {
    service: (service) => (service?.title ? localized(service.title) : (service?.code ?? t('monitoring.unknownYet'))),
    body: (body) => (body?.name ? localized(body.name) : (body?.id ?? t('monitoring.unknownYet'))),
    region: (region) =>
      region === null || region === NO_REGION ? t('monitoring.noRegion') : words.jurisdiction(region),
  };
}
