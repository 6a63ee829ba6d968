import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Form } from 'react-aria-components/Form';
import { useTranslation } from 'react-i18next';
import { type FormContent, recordIntakeRefusal } from '../api/case-commands';
import { intakeRefusalsQuery } from '../api/case-queries';
import { editionsQuery } from '../api/reference-queries';
import type { RecordableFlow } from '../api/views';
import { formBody, TIME_FIELD } from '../case/form-body';
import forms from '../case/forms.module.css';
import { useCommandKey } from '../case/use-command-key';
import { Period } from '../editions/period';
import { OFFICE_ZONE } from '../format/office-zone';
import { useLocalized } from '../i18n/use-localized';
import { useWords } from '../i18n/use-words';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { DayField } from '../ui/day-field';
import { useFormFaults } from '../ui/use-form-faults';
import { Notice } from '../ui/notice';
import { ProblemSummary } from '../ui/problem-summary';
import { RadioField } from '../ui/radio-field';
import { SelectField } from '../ui/select-field';
import { SwitchField } from '../ui/switch-field';
import { TextField } from '../ui/text-field';

/** Records that a request ended at a condition of the flow. Nothing is asked of whose request it was. */
export function RefusalForm({ flows }: { readonly flows: readonly RecordableFlow[] }) {
  const { t } = useTranslation();
  const [recorded, setRecorded] = useState(0);
  const record = useRecord(() => setRecorded((times) => times + 1));
  const faults = useFormFaults(record.error);
  return (
    <Card title={t('intakeRefusals.record')}>
      {record.isSuccess && <Notice tone="good" title={t('intakeRefusals.recorded')} live />}
      <Form
        key={recorded}
        className={forms['form'] ?? ''}
        aria-label={t('intakeRefusals.record')}
        {...faults}
        onSubmit={(event) => {
          event.preventDefault();
          record.mutate(formBody(new FormData(event.currentTarget), OFFICE_ZONE));
        }}
      >
        <ProblemSummary error={record.error} />
        <RefusalFields flows={flows} />
        <div>
          <Button type="submit" look="main" isPending={record.isPending}>
            {t('intakeRefusals.record')}
          </Button>
        </div>
      </Form>
    </Card>
  );
}

function RefusalFields({ flows }: { readonly flows: readonly RecordableFlow[] }) {
  const { t } = useTranslation();
  const words = useWords();
  const localized = useLocalized();
  const [chosen, setChosen] = useState('');
  const noneInForce = flows.every(({ inForce }) => !inForce);
  const [earlier, setEarlier] = useState(noneInForce);
  const offered = flows.filter(({ inForce }) => inForce !== earlier);
  const flow = offered.find((each) => keyOf(each) === chosen);
  return (
    <>
      {noneInForce && <Notice tone="calm" title={t('intakeRefusals.noneInForce')} />}
      {!noneInForce && flows.some(({ inForce }) => !inForce) && (
        <SwitchField isSelected={earlier} onChange={setEarlier}>
          {t('intakeRefusals.earlierText')}
        </SwitchField>
      )}
      <SelectField
        label={t('application.whichService')}
        empty={t('form.choose')}
        value={chosen}
        onChange={setChosen}
        choices={offered.map((each) => ({
          value: keyOf(each),
          label: `${localized(each.serviceTitle)} – ${words.jurisdiction(each.jurisdiction)}, ${words.channel(each.channel)}`,
        }))}
      />
      {flow && <FlowFields key={chosen} flow={flow} />}
    </>
  );
}

function FlowFields({ flow }: { readonly flow: RecordableFlow }) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const [day, setDay] = useState('');
  const editions = useQuery(editionsQuery);
  const edition = editions.data?.find(({ id }) => id === flow.editionId);
  const sent = {
    service: flow.service,
    jurisdiction: flow.jurisdiction,
    edition: flow.editionId,
    channel: flow.channel,
  };
  return (
    <>
      {Object.entries(sent).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <RadioField
        name="condition"
        label={t('intakeRefusals.condition')}
        choices={flow.conditions.map(({ code, title }) => ({ value: code, label: localized(title) }))}
      />
      {edition && (
        <p className="muted">
          {t('edition.inForce')}: <Period edition={edition} />
        </p>
      )}
      <div className={forms['momentFields']}>
        <DayField
          name="occurredAt"
          optional={flow.inForce}
          label={t('moment.day')}
          {...(flow.inForce && { hint: t('intakeRefusals.now') })}
          value={day}
          onChange={setDay}
        />
        <TextField
          name={TIME_FIELD}
          short
          optional={flow.inForce}
          label={t('moment.time')}
          hint={t('moment.timeHint')}
          inputMode="numeric"
        />
      </div>
    </>
  );
}

function keyOf({ editionId, channel }: RecordableFlow): string {
  return `${editionId} ${channel}`;
}

function useRecord(onRecorded: () => void) {
  const key = useCommandKey();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (content: FormContent) => recordIntakeRefusal(key.current(), content),
    onSuccess: async () => {
      key.renew();
      onRecorded();
      await queries.invalidateQueries({ queryKey: intakeRefusalsQuery.queryKey });
    },
    onError: key.settle,
  });
}
