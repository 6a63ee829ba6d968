import { useContext, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../format/use-format';
import { Button } from '../../ui/button';
import { DayField } from '../../ui/day-field';
import { RadioField } from '../../ui/radio-field';
import { TextField } from '../../ui/text-field';
import { timeFieldOf } from '../form-body';
import styles from '../forms.module.css';
import type { ActFields } from './act-fields';
import { StartValuesContext, useStartState } from '../../ui/start-values';

/** Bodies by name, each with when it received the request, from which its own term runs. */
export const RequestConclusionsFields: ActFields = () => {
  const { t } = useTranslation();
  const kept = useContext(StartValuesContext);
  const [lines, setLines] = useState<readonly number[]>(() => {
    const bodies = [...kept.keys()].filter((path) => /^requests\/\d+\/body$/.test(path));
    return bodies.length === 0 ? [0] : [...bodies.keys()];
  });
  const next = useRef(lines.length);
  return (
    <>
      <p>{t('conclusions.receivedHint')}</p>
      {lines.map((key, index) => (
        <AskedBody
          key={key}
          index={index}
          {...(lines.length > 1 && { onRemove: () => setLines((all) => all.filter((one) => one !== key)) })}
        />
      ))}
      <div>
        <Button onPress={() => setLines((all) => [...all, next.current++])}>{t('conclusions.addBody')}</Button>
      </div>
    </>
  );
};

interface AskedBodyProps {
  readonly index: number;
  readonly onRemove?: () => void;
}

function AskedBody({ index, onRemove }: AskedBodyProps) {
  const { t } = useTranslation();
  const path = `requests/${String(index)}`;
  const [day, setDay] = useStartState(`${path}/receivedAt`);
  const title = `${t('conclusions.body')} ${String(index + 1)}`;
  return (
    <fieldset className={styles['moment']}>
      <legend className="visually-hidden">{title}</legend>
      <TextField name={`${path}/body`} label={title} hint={t('conclusions.bodyHint')} />
      <div className={styles['momentFields']}>
        <DayField
          name={`${path}/receivedAt`}
          optional
          label={t('conclusions.receivedOn')}
          value={day}
          onChange={setDay}
        />
        <TextField
          name={timeFieldOf(`${path}/receivedAt`)}
          short
          optional
          label={t('moment.time')}
          hint={t('moment.timeHint')}
          inputMode="numeric"
        />
      </div>
      {onRemove && (
        <div>
          <Button look="quiet" onPress={onRemove} aria-label={`${t('documents.remove')}: ${title}`}>
            {t('documents.remove')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

export const RecordConclusionFields: ActFields = ({ form: { requests = [] }, caseView: { zone } }) => {
  const { t } = useTranslation();
  const dates = useDates();
  const [only] = requests;
  return (
    <>
      <RadioField
        name="request"
        label={t('conclusions.whose')}
        {...(requests.length === 1 && only && { defaultValue: only.id })}
        choices={requests.map(({ id, body, dueAt }) => ({
          value: id,
          label: `${body} – ${t('conclusions.due', { at: dates.dateTime(dueAt, zone) })}`,
        }))}
      />
      <RadioField
        name="outcome"
        label={t('conclusions.outcome')}
        choices={(['positive', 'negative'] as const).map((value) => ({ value, label: t(`conclusions.${value}`) }))}
      />
      <TextField name="number" short optional label={t('conclusions.number')} />
      <TextField name="text" long label={t('conclusions.text')} />
    </>
  );
};
