import { useTranslation } from 'react-i18next';
import type { Trouble } from './troubles';

/** What to do about a fault; about one that has no words yet, where to look. */
export function useRemedy(): (trouble: Trouble) => string {
  const { t } = useTranslation();
  const known: Readonly<Record<string, string>> = t('admin.system.remedy', { returnObjects: true });
  return ({ part, code }) => {
    const remedy = known[`${part}-${code}`] ?? known[code] ?? t('admin.system.remedy.other', { code });
    return t('admin.system.whatToDo', { remedy });
  };
}
