import { useTranslation } from 'react-i18next';
import type { DocumentForm } from '../api/views';
import { SelectField } from '../ui/select-field';

const forms = ['original', 'copy', 'electronic'] as const;

export interface DocumentFormSelectProps {
  readonly name: string;
  readonly isSent: boolean;
  readonly preset?: DocumentForm;
}

export function DocumentFormSelect({ name, isSent, preset = 'original' }: DocumentFormSelectProps) {
  const { t } = useTranslation();
  return (
    <SelectField
      {...(isSent ? { name } : {})}
      label={t('documents.form')}
      defaultValue={preset}
      choices={forms.map((form) => ({ value: form, label: t(`documentForm.${form}`) }))}
    />
  );
}
