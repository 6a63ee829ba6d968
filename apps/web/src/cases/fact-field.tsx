import { useTranslation } from 'react-i18next';
import { type SelectChoice, SelectField } from '../ui/select-field';
import type { caseFacts } from '../api/case-queries';
import type { FactsProps } from './facts-props';

export interface FactFieldProps extends FactsProps {
  readonly name: (typeof caseFacts)[number];
  readonly label: string;
  readonly choices: readonly SelectChoice[];
}

/** One fact out of a list; a change of it searches at once. */
export function FactField({ name, filter, onFilter, ...field }: FactFieldProps) {
  const { t } = useTranslation();
  return (
    <SelectField
      {...field}
      name={name}
      empty={t('cases.any')}
      value={filter[name] ?? ''}
      onChange={(value) => onFilter({ ...filter, [name]: value })}
    />
  );
}
