import { useTranslation } from 'react-i18next';
import type { Term } from '../api/views';

/** A term of the texts, or how long an entry of a register holds. */
export interface Amount {
  readonly value: number;
  readonly unit: Term['unit'] | 'month' | 'year';
}

/** "3 working days" in the reader's language. */
export function useTermWords(): (term: Amount) => string {
  const { t } = useTranslation();
  return ({ value, unit }) => t(`term.${unit}`, { count: value });
}
