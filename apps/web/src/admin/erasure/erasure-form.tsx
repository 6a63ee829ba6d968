import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Form } from 'react-aria-components/Form';
import { useTranslation } from 'react-i18next';
import { erasePersons } from '../../api/erasure';
import type { ErasableCase } from '../../api/views';
import forms from '../../case/forms.module.css';
import { useCommandKey } from '../../case/use-command-key';
import { Button } from '../../ui/button';
import { CheckField } from '../../ui/check-field';
import { Notice } from '../../ui/notice';
import { ProblemSummary } from '../../ui/problem-summary';
import { TextField } from '../../ui/text-field';
import { useFormFaults } from '../../ui/use-form-faults';
import { CheckList } from '../parts/check-list';

/** Who is erased, and why. It cannot be taken back, so it is asked once more before the button works. */
export function ErasureForm({ erasable: { caseId, parties } }: { readonly erasable: ErasableCase }) {
  const { t } = useTranslation();
  const [subjectIds, setSubjectIds] = useState<readonly string[]>([]);
  const [ground, setGround] = useState('');
  const [sure, setSure] = useState(false);
  const erasing = useErasing(caseId, () => {
    setSubjectIds([]);
    setGround('');
    setSure(false);
  });
  const faults = useFormFaults(erasing.error);
  return (
    <Form
      className={forms['form'] ?? ''}
      aria-label={t('admin.erasure.title')}
      {...faults}
      onSubmit={(event) => {
        event.preventDefault();
        erasing.mutate({ subjectIds, ground: ground.trim() });
      }}
    >
      <ProblemSummary error={erasing.error} />
      {erasing.isSuccess && <Notice tone="good" title={t('admin.erasure.done')} live />}
      <WhoField parties={parties} chosen={subjectIds} onChange={setSubjectIds} />
      <TextField
        name="ground"
        label={t('admin.erasure.ground')}
        hint={t('admin.erasure.groundHint')}
        value={ground}
        onChange={setGround}
      />
      <CheckField isSelected={sure} onChange={setSure}>
        {t('admin.erasure.sure')}
      </CheckField>
      <div>
        <Button type="submit" look="danger" isDisabled={!sure || subjectIds.length === 0} isPending={erasing.isPending}>
          {t('admin.erasure.erase')}
        </Button>
      </div>
    </Form>
  );
}

interface WhoFieldProps extends Pick<ErasableCase, 'parties'> {
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

function WhoField({ parties, chosen, onChange }: WhoFieldProps) {
  const { t } = useTranslation();
  const called = useCalled(parties);
  return (
    <CheckList
      name="subjectIds"
      label={t('admin.erasure.who')}
      hint={t('admin.erasure.whoHint')}
      choices={parties
        .filter(({ erased }) => !erased)
        .map(({ subjectId }) => ({ value: subjectId, label: called(subjectId) }))}
      chosen={chosen}
      onChange={onChange}
    />
  );
}

/** By the role; of several in one role also which of them. */
function useCalled(parties: ErasableCase['parties']): (subjectId: string) => string {
  const { t } = useTranslation();
  return (subjectId) => {
    const role = parties.find((party) => party.subjectId === subjectId)?.role ?? 'applicant';
    const alike = parties.filter((party) => party.role === role);
    const place = alike.findIndex((party) => party.subjectId === subjectId) + 1;
    return alike.length === 1 ? t(`party.${role}`) : `${t(`party.${role}`)} (${String(place)})`;
  };
}

function useErasing(caseId: string, onErased: () => void) {
  const queries = useQueryClient();
  const key = useCommandKey();
  return useMutation({
    mutationFn: (content: { readonly subjectIds: readonly string[]; readonly ground: string }) =>
      erasePersons(key.current(), caseId, content),
    onSuccess: async () => {
      key.renew();
      onErased();
      await queries.invalidateQueries({ queryKey: ['erasable'] });
    },
    onError: key.settle,
  });
}
