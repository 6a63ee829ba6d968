import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComplaintAction, ComplaintActionForm, ComplaintView } from '../api/views';
import { useDates } from '../format/use-format';
import { useLocalized } from '../i18n/use-localized';
import { DayField } from '../ui/day-field';
import { Notice } from '../ui/notice';
import { RadioField } from '../ui/radio-field';
import { TextField } from '../ui/text-field';

export interface ComplaintFieldsProps {
  readonly action: ComplaintAction;
  readonly complaint: ComplaintView;
}

/** What an act on the complaint asks; which outcomes there are, and what they mean for the case, the API says. */
export function ComplaintFields({ action, complaint }: ComplaintFieldsProps) {
  const { t } = useTranslation();
  const form = complaint.forms.find((candidate) => candidate.action === action) ?? { action };
  switch (action) {
    case 'forward-complaint':
      return <TextField name="to" label={t('complaint.to')} hint={t('complaint.toHint')} />;
    case 'satisfy-complaint':
      return <SatisfyFields form={form} zone={complaint.zone} />;
    case 'answer-complaint':
      return <OutcomeFields form={form} label={t('complaint.answer')} />;
    case 'record-review':
      return <ReviewFields form={form} />;
  }
}

function SatisfyFields({ form, zone }: { readonly form: ComplaintActionForm; readonly zone: string }) {
  const { t } = useTranslation();
  const dates = useDates();
  return (
    <>
      {form.until && (
        <Notice tone="warn" title={t('complaint.until', { at: dates.dateTime(form.until, zone) })}>
          <p>{t('complaint.untilText')}</p>
        </Notice>
      )}
      <TextField name="action" long label={t('complaint.done')} />
      <ReopensField />
    </>
  );
}

function ReviewFields({ form }: { readonly form: ComplaintActionForm }) {
  const { t } = useTranslation();
  const [day, setDay] = useState('');
  return (
    <>
      <DayField name="decidedOn" label={t('complaint.decidedOn')} value={day} onChange={setDay} />
      <TextField name="decisionNumber" short optional label={t('complaint.decisionNumber')} />
      <OutcomeFields form={form} label={t('complaint.words')} />
    </>
  );
}

function OutcomeFields({
  form: { outcomes = [] },
  label,
}: {
  readonly form: ComplaintActionForm;
  readonly label: string;
}) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const [chosen, setChosen] = useState('');
  const effect = outcomes.find(({ outcome }) => outcome === chosen)?.effect;
  return (
    <>
      <RadioField
        name="outcome"
        label={t('complaint.outcome')}
        value={chosen}
        onChange={setChosen}
        choices={outcomes.map(({ outcome, title }) => ({ value: outcome, label: localized(title) }))}
      />
      {effect === 'reopens' && <Notice tone="calm" title={t('complaint.willReopen')} />}
      {effect === 'stands' && <Notice tone="calm" title={t('complaint.willStand')} />}
      {effect === 'may-reopen' && <ReopensField />}
      <TextField name="text" long label={label} />
    </>
  );
}

function ReopensField() {
  const { t } = useTranslation();
  return (
    <RadioField
      name="reopens"
      label={t('complaint.reopens')}
      defaultValue="true"
      choices={[
        { value: 'true', label: t('complaint.reopensYes') },
        { value: 'false', label: t('complaint.reopensNo') },
      ]}
    />
  );
}
