import { useTranslation } from 'react-i18next';
import type { Edition } from '../api/views';
import { useDates } from '../format/use-format';

/** Days in force; where the text gives only bounds, that is said. */
export function Period({ edition: { inForce } }: { readonly edition: Pick<Edition, 'inForce'> }) {
  const { t } = useTranslation();
  const dates = useDates();
  const from = dates.legalDay(inForce.from);
  const period =
    inForce.to === null ? t('edition.since', { from }) : t('edition.period', { from, to: dates.legalDay(inForce.to) });
  return inForce.fromIsBound || inForce.toIsBound ? `${period} (${t('edition.bounds')})` : period;
}
