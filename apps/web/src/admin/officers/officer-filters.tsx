import { useTranslation } from 'react-i18next';
import type { BodyView } from '../../api/views';
import { useLocalized } from '../../i18n/use-localized';
import { useWords } from '../../i18n/use-words';
import { SelectField } from '../../ui/select-field';
import stack from '../../ui/stack.module.css';
import { TextField } from '../../ui/text-field';
import { officerRoles, wordsOf } from './officer-filter';

export interface OfficerFiltersProps {
  readonly params: URLSearchParams;
  readonly onFilter: (params: URLSearchParams, options: { readonly replace: boolean }) => void;
  readonly bodies: readonly BodyView[];
}

export function OfficerFilters({ params, onFilter, bodies }: OfficerFiltersProps) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const words = useWords();
  const choose = (name: 'bodyId' | 'role' | 'words') => (value: string) => {
    const next = new URLSearchParams(params);
    if (value === '') next.delete(name);
    else next.set(name, value);
    onFilter(next, { replace: true });
  };
  return (
    <div className={stack['filters']} role="search" aria-label={t('admin.officers.filters')}>
      <TextField type="search" label={t('admin.officers.words')} value={wordsOf(params)} onChange={choose('words')} />
      <SelectField
        label={t('admin.officers.column.body')}
        empty={t('cases.any')}
        value={params.get('bodyId') ?? ''}
        onChange={choose('bodyId')}
        choices={bodies.map(({ id, name }) => ({ value: id, label: localized(name) }))}
      />
      <SelectField
        label={t('admin.officers.column.roles')}
        empty={t('cases.any')}
        value={params.get('role') ?? ''}
        onChange={choose('role')}
        choices={officerRoles.map((value) => ({ value, label: words.role(value) }))}
      />
    </div>
  );
}
