import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Form } from 'react-aria-components/Form';
import { useTranslation } from 'react-i18next';
import { actOnCase, type FormContent } from '../../api/case-commands';
import type { CaseView, HistoryEntry } from '../../api/views';
import { PersonFields } from '../../application/person-fields';
import { Button } from '../../ui/button';
import { useFormFaults } from '../../ui/use-form-faults';
import { Notice } from '../../ui/notice';
import { ProblemSummary } from '../../ui/problem-summary';
import { RadioField } from '../../ui/radio-field';
import { TextField } from '../../ui/text-field';
import { formBody } from '../form-body';
import entryStyles from '../case.module.css';
import styles from '../forms.module.css';
import { useCommandKey } from '../use-command-key';

export interface CorrectEntryProps {
  readonly entry: HistoryEntry;
  readonly caseView: CaseView;
  readonly onCorrected: () => void;
}

/** Puts a wrong entry right by a new one, there where the wrong one is read. */
export function CorrectEntry({ entry, caseView, onCorrected }: CorrectEntryProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const [isDone, setDone] = useState(false);
  const done = (): void => {
    setDone(true);
    onCorrected();
  };
  if (entry.corrections.length === 0) return null;
  if (isOpen) {
    return <CorrectionForm entry={entry} caseView={caseView} onCorrected={done} onClose={() => setOpen(false)} />;
  }
  return (
    <>
      {isDone && <Notice tone="good" title={t('done.correct-entry')} live />}
      <div className={`${entryStyles['amend'] ?? ''} no-print`}>
        <Button look="quiet" onPress={() => setOpen(true)}>
          {t('correction.begin')}
        </Button>
      </div>
    </>
  );
}

interface CorrectionFormProps extends CorrectEntryProps {
  readonly onClose: () => void;
}

function CorrectionForm({ entry, caseView, onCorrected, onClose }: CorrectionFormProps) {
  const { t } = useTranslation();
  const correct = useCorrection(caseView, onCorrected, onClose);
  const [first] = entry.corrections;
  const [what, setWhat] = useState(first ?? 'in-words');
  const faults = useFormFaults(correct.error);
  return (
    <Form
      className={`${styles['form'] ?? ''} ${styles['moment'] ?? ''}`}
      aria-label={t('action.correct-entry')}
      {...faults}
      onSubmit={(event) => {
        event.preventDefault();
        correct.mutate(formBody(new FormData(event.currentTarget), caseView.zone));
      }}
    >
      <ProblemSummary error={correct.error} />
      <input type="hidden" name="corrects" value={entry.revision} />
      {entry.corrections.length > 1 ? (
        <RadioField
          name="correction/what"
          label={t('correction.what')}
          value={what}
          onChange={(chosen) => setWhat(entry.corrections.find((one) => one === chosen) ?? what)}
          choices={entry.corrections.map((value) => ({ value, label: t(`correction.${value}`) }))}
        />
      ) : (
        <input type="hidden" name="correction/what" value={what} />
      )}
      <CorrectedFields what={what} caseView={caseView} />
      <TextField name="reason" long label={t('form.reason')} />
      <div className={styles['others']}>
        <Button type="submit" look="main" isPending={correct.isPending}>
          {t('action.correct-entry')}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {t('correction.cancel')}
        </Button>
      </div>
    </Form>
  );
}

interface CorrectedFieldsProps {
  readonly what: HistoryEntry['corrections'][number];
  readonly caseView: CaseView;
}

function CorrectedFields({ what, caseView: { parties, paperNumber } }: CorrectedFieldsProps) {
  const { t } = useTranslation();
  if (what === 'party-details') return <PartyCorrection parties={parties} />;
  if (what === 'in-words') return <TextField name="correction/words" long label={t('correction.words')} />;
  return (
    <TextField name="correction/paperNumber" short label={t('form.paperNumber')} defaultValue={paperNumber ?? ''} />
  );
}

/** Whose details, and how they read rightly: the fields begin with what holds now. */
function PartyCorrection({ parties }: Pick<CaseView, 'parties'>) {
  const { t } = useTranslation();
  const known = parties.filter(({ person }) => person !== null);
  const [subjectId, setSubjectId] = useState(known[0]?.subjectId ?? '');
  const party = known.find((one) => one.subjectId === subjectId);
  return (
    <>
      <RadioField
        name="correction/subjectId"
        label={t('correction.whose')}
        value={subjectId}
        onChange={setSubjectId}
        choices={known.map(({ subjectId: value, role, person }) => ({
          value,
          label: `${t(`party.${role}`)}: ${person?.fullName ?? ''}`,
        }))}
      />
      {party?.person && (
        <PersonFields
          key={subjectId}
          path="correction/details"
          title={t(`party.${party.role}`)}
          person={party.person}
        />
      )}
    </>
  );
}

function useCorrection({ caseId, revision }: CaseView, onCorrected: () => void, onDone: () => void) {
  const queries = useQueryClient();
  const key = useCommandKey();
  return useMutation({
    mutationFn: (content: FormContent) =>
      actOnCase({ caseId, action: 'correct-entry', revision, key: key.current(), content }),
    onSuccess: async () => {
      onCorrected();
      await queries.invalidateQueries({ queryKey: ['cases'] });
      onDone();
    },
    onError: key.settle,
  });
}
