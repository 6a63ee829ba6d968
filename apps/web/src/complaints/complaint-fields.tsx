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
  const isOpen = complaint.case?.status === 'open';
  switch (action) {
    case 'forward-complaint':
      return <TextField name="to" label={t('complaint.to')} hint={t('complaint.toHint')} />;
    case 'satisfy-complaint':
      return <SatisfyFields form={form} zone={complaint.zone} isOpen={isOpen} />;
    case 'answer-complaint':
      return (
        <OutcomeFields form={form} isOpen={isOpen} label={t('complaint.answer')} stands={t('complaint.willForward')} />
      );
    case 'record-review':
      return <ReviewFields form={form} isOpen={isOpen} />;
  }
}

interface FormProps {
  readonly form: ComplaintActionForm;
  /** A case that is not closed yet is not opened again. */
  readonly isOpen: boolean;
}

function SatisfyFields({ form, zone, isOpen }: FormProps & { readonly zone: string }) {
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
      <ReopensField isOpen={isOpen} />
    </>
  );
}

function ReviewFields({ form, isOpen }: FormProps) {
  const { t } = useTranslation();
  const [day, setDay] = useState('');
  return (
    <>
      <DayField name="decidedOn" label={t('complaint.decidedOn')} value={day} onChange={setDay} />
      <TextField name="decisionNumber" short optional label={t('complaint.decisionNumber')} />
      <OutcomeFields form={form} isOpen={isOpen} label={t('complaint.words')} stands={t('complaint.willStand')} />
    </>
  );
}

interface OutcomeFieldsProps extends FormProps {
  readonly label: string;
  /** What follows when the case stays as it is. */
  readonly stands: string;
}

function OutcomeFields({ form: { outcomes = [] }, isOpen, label, stands }: OutcomeFieldsProps) {
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
      {effect === 'reopens' && <Notice tone="calm" title={t(isOpen ? 'complaint.caseOpen' : 'complaint.willReopen')} />}
      {effect === 'stands' && <Notice tone="calm" title={stands} />}
      {effect === 'may-reopen' && <ReopensField isOpen={isOpen} />}
      <TextField name="text" long label={label} />
    </>
  );
}

function ReopensField({ isOpen }: Pick<FormProps, 'isOpen'>) {
  const { t } = useTranslation();
  if (isOpen) return <Notice tone="calm" title={t('complaint.caseOpen')} />;
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
