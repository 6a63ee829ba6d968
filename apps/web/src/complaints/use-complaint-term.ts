import { useTranslation } from 'react-i18next';
import type { ComplaintTerm } from '../api/views';
import { useTermWords } from '../i18n/use-term-words';

/** "3 working days", "3 months" in the reader's language. */
export function useComplaintTerm(): (term: ComplaintTerm) => string {
  const { t } = useTranslation();
  const words = useTermWords();
  return ({ value, unit }) => (unit === 'month' ? t('complaint.months', { count: value }) : words({ value, unit }));
}
