import { useId, useState } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import fields from '../../ui/fields.module.css';
import stack from '../../ui/stack.module.css';

export interface FileFieldProps {
  readonly label: string;
  readonly hint: string;
  /** No text where no file is chosen; a chosen file may be empty. */
  readonly onText: (text: string | undefined) => void;
}

/** A file whose text is read here. The browser's own field speaks the browser's language: this one speaks the reader's. */
export function FileField({ label, hint, onText }: FileFieldProps) {
  const { t } = useTranslation();
  const id = useId();
  const [name, setName] = useState('');
  const take = async (file: File | undefined): Promise<void> => {
    setName(file?.name ?? '');
    onText(await file?.text());
  };
  return (
    <div className={fields['field']} role="group" aria-labelledby={`${id}-label`} aria-describedby={`${id}-hint`}>
      <span>
        <span id={`${id}-label`} className={fields['label']}>
          {label}
        </span>{' '}
        <span className={fields['optional']}>{t('form.optional')}</span>
      </span>
      <span id={`${id}-hint`} className={fields['hint']}>
        {hint}
      </span>
      <div className={stack['row']}>
        <FileTrigger acceptedFileTypes={['.yaml', '.yml']} onSelect={(files) => void take(files?.[0])}>
          <Button aria-label={`${label}: ${t('admin.calendar.chooseFile')}`}>{t('admin.calendar.chooseFile')}</Button>
        </FileTrigger>
        <span aria-live="polite">{name || t('admin.calendar.noFile')}</span>
        {name !== '' && (
          <Button
            look="quiet"
            aria-label={`${label}: ${t('admin.calendar.withoutFile')}`}
            onPress={() => void take(undefined)}
          >
            {t('admin.calendar.withoutFile')}
          </Button>
        )}
      </div>
    </div>
  );
}
