import { useTranslation } from 'react-i18next';
import { RadioField, type RadioFieldProps } from './radio-field';

export interface YesNoFieldProps extends Pick<RadioFieldProps, 'name' | 'label' | 'hint'> {
  /** `null` = not answered yet. */
  readonly value?: boolean | null;
  readonly onChange?: (value: boolean) => void;
}

/** Neither is chosen to begin with: a yes nobody said would be an answer all the same. */
export function YesNoField({ value, onChange, ...field }: YesNoFieldProps) {
  const { t } = useTranslation();
  const controlled = value === undefined ? {} : { value: value === null ? '' : String(value) };
  return (
    <div data-yes-no>
      <RadioField
        {...field}
        {...controlled}
        sideBySide
        onChange={(chosen) => onChange?.(chosen === 'true')}
        choices={[
          { value: 'true', label: t('intake.yes') },
          { value: 'false', label: t('intake.no') },
        ]}
      />
    </div>
  );
}
