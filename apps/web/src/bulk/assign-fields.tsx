import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../ui/notice';
import { RadioField } from '../ui/radio-field';
import { TextField } from '../ui/text-field';
import { commonExecutors, type Prospect } from './preview';

/** One executor and one resolution for all of them. */
export function AssignFields({ prospects }: { readonly prospects: readonly Prospect[] }) {
  const { t } = useTranslation();
  const executors = commonExecutors(prospects);
  const [chosen, setChosen] = useState(executors[0]?.id ?? '');
  const isRequired = prospects.some(({ form }) => form?.resolutionRequired);
  if (executors.length === 0) return <Notice tone="warn" title={t('bulk.noCommonExecutor')} />;
  return (
    <>
      <RadioField
        name="executorId"
        label={t('form.executor')}
        value={chosen}
        onChange={setChosen}
        choices={executors.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField name="resolution" long optional={!isRequired} label={t('form.resolution')} />
    </>
  );
}
