import { useTranslation } from 'react-i18next';
import type { Term } from '../api/views';

/** "3 working days" in the reader's language. */
export function useTermWords(): (term: Term) => string {
  const { t } = useTranslation();
  return ({ value, unit }) => t(`term.${unit}`, { count: value });
}
