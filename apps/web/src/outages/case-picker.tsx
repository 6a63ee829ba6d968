import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { caseByNumber } from '../api/record-queries';
import forms from '../case/forms.module.css';
import { Button } from '../ui/button';
import { FaultNotice } from '../ui/fault-notice';
import { Notice } from '../ui/notice';
import stack from '../ui/stack.module.css';
import { TextField } from '../ui/text-field';

export interface PickedCase {
  readonly caseId: string;
  readonly label: string;
}

export interface CasePickerProps {
  readonly start: readonly PickedCase[];
  /** What stands around it names it already. */
  readonly isNamed?: boolean;
}

/** Cases named by their incoming numbers; sent as ids. */
export function CasePicker({ start, isNamed = false }: CasePickerProps) {
  const { t } = useTranslation();
  const [picked, setPicked] = useState(start);
  const [number, setNumber] = useState('');
  const look = useMutation({
    mutationFn: caseByNumber,
    onSuccess: (found, label) => {
      if (found === null) return;
      setPicked((all) => (all.some(({ caseId }) => caseId === found.caseId) ? all : [...all, { ...found, label }]));
      setNumber('');
    },
  });
  return (
    <fieldset className={forms['form']}>
      <legend>
        <strong className={isNamed ? 'visually-hidden' : undefined}>{t('outage.cases')}</strong>
      </legend>
      {picked.length > 0 && (
        <ul className={stack['tight']}>
          {picked.map(({ caseId, label }, index) => (
            <li key={caseId} className={stack['row']}>
              <input type="hidden" name={`caseIds/${String(index)}`} value={caseId} />
              <span>{label}</span>
              <Button
                look="quiet"
                aria-label={`${t('documents.remove')}: ${label}`}
                onPress={() => setPicked((all) => all.filter((one) => one.caseId !== caseId))}
              >
                {t('documents.remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className={stack['filters']}>
        <TextField label={t('cases.number')} hint={t('outage.casesHint')} value={number} onChange={setNumber} />
        <Button isPending={look.isPending} onPress={() => number.trim() !== '' && look.mutate(number.trim())}>
          {t('outage.addCase')}
        </Button>
      </div>
      {look.data === null && <Notice tone="warn" title={t('outage.noCase', { number: look.variables })} live />}
      {look.isError && <FaultNotice error={look.error} />}
    </fieldset>
  );
}
