import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActionForm } from '../api/views';
import { useLocalized } from '../i18n/use-localized';
import { CheckField } from '../ui/check-field';
import { Notice } from '../ui/notice';
import { RadioField } from '../ui/radio-field';
import stack from '../ui/stack.module.css';
import { TextField } from '../ui/text-field';

export interface OutcomeFieldsProps {
  readonly form: ActionForm;
  /** Code of the result to begin with. */
  readonly preset?: string | undefined;
}

/** Which of the edition's results, and for a refusal on which grounds. */
export function OutcomeFields({ form: { results = [], ...form }, preset }: OutcomeFieldsProps) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const [code, setCode] = useState(preset ?? '');
  const chosen = results.find((result) => result.code === code);
  const outcome = chosen && (chosen.favourable ? 'favourable' : 'refusal');
  return (
    <>
      <RadioField
        name="resultCode"
        label={t('form.result')}
        value={code}
        onChange={setCode}
        choices={results.map((result) => ({ value: result.code, label: localized(result.title) }))}
      />
      {outcome && <input type="hidden" name="outcome" value={outcome} />}
      {outcome === 'refusal' && form.hearingRequired && <Notice tone="warn" title={t('form.hearingRequired')} />}
      {outcome === 'refusal' && <GroundFields form={form} />}
    </>
  );
}

function GroundFields({
  form: { grounds = [], groundsItem, firstGround },
}: {
  readonly form: Omit<ActionForm, 'results'>;
}) {
  const { t } = useTranslation();
  const localized = useLocalized();
  if (groundsItem !== undefined) {
    return (
      <TextField
        name="grounds/0/words"
        long
        label={t('form.groundWords')}
        hint={t('form.groundWordsHint', { item: groundsItem })}
      />
    );
  }
  return (
    <fieldset className={stack['tight']}>
      <legend>
        <strong>{t('form.grounds')}</strong>
      </legend>
      {firstGround !== undefined && <p className="muted">{t('intake.noConsentGround')}</p>}
      {grounds.map((ground, index) => (
        <CheckField
          key={ground.code}
          name={`grounds/${String(index)}/code`}
          value={ground.code}
          defaultSelected={ground.code === firstGround}
        >
          {localized(ground.title)}
        </CheckField>
      ))}
    </fieldset>
  );
}
