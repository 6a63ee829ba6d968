import { useTranslation } from 'react-i18next';

/** What to do about a fault; about one that has no words yet, where to look. */
export function useRemedy(): (code: string) => string {
  const { t } = useTranslation();
  const known: Readonly<Record<string, string>> = t('admin.system.remedy', { returnObjects: true });
  return (code) => t('admin.system.whatToDo', { remedy: known[code] ?? t('admin.system.remedy.other', { code }) });
}
