import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Form } from 'react-aria-components/Form';
import { useTranslation } from 'react-i18next';
import { detachFile } from '../../api/file-commands';
import type { CaseFile } from '../../api/views';
import { Button } from '../../ui/button';
import { ProblemSummary } from '../../ui/problem-summary';
import { TextField } from '../../ui/text-field';
import { useFormFaults } from '../../ui/use-form-faults';
import forms from '../forms.module.css';
import { useCommandKey } from '../use-command-key';

export interface RemoveFileProps {
  readonly caseId: string;
  readonly file: CaseFile;
  readonly onClose: () => void;
}

/** Asks why: the history keeps the file and the reason. */
export function RemoveFile({ caseId, file, onClose }: RemoveFileProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const remove = useRemoval(caseId, file, onClose);
  const faults = useFormFaults(remove.error);
  return (
    <Form
      className={`${forms['form'] ?? ''} ${forms['moment'] ?? ''} ${forms['wide'] ?? ''}`}
      aria-label={t('files.removeNamed', { name: file.fileName })}
      {...faults}
      onSubmit={(event) => {
        event.preventDefault();
        remove.mutate(reason);
      }}
    >
      <ProblemSummary error={remove.error} />
      <TextField name="reason" value={reason} onChange={setReason} label={t('form.reason')} />
      <div className={forms['others']}>
        <Button type="submit" look="danger" isPending={remove.isPending}>
          {t('files.remove')}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {t('files.keep')}
        </Button>
      </div>
    </Form>
  );
}

function useRemoval(caseId: string, { file, document }: CaseFile, onDone: () => void) {
  const queries = useQueryClient();
  const key = useCommandKey();
  return useMutation({
    mutationFn: (reason: string) => detachFile({ caseId, file, document, key: key.current(), reason }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['cases'] });
      onDone();
    },
    onError: key.settle,
  });
}
