import { useTranslation } from 'react-i18next';
import { Tag } from '../../ui/tag';

export function ActiveTag({ active }: { readonly active: boolean }) {
  const { t } = useTranslation();
  return <Tag tone={active ? 'good' : 'warn'}>{active ? t('admin.active') : t('admin.inactive')}</Tag>;
}
