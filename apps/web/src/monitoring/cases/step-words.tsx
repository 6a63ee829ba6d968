import { useTranslation } from 'react-i18next';
import type { Localized } from '../../api/views';
import { useLocalized } from '../../i18n/use-localized';
import { useWords } from '../../i18n/use-words';

export interface StepWordsProps {
  readonly no: number;
  readonly title: Localized | null;
  readonly role: string | null;
}

/** A step by its number and name; by whose it is where the edition is not known here. */
export function StepWords({ no, title, role }: StepWordsProps) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const words = useWords();
  const said = title ? localized(title) : role === null ? '' : words.role(role);
  return `${t('monitoring.step', { no })}${said === '' ? '' : `: ${said}`}`;
}
