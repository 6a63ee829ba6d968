import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Form } from 'react-aria-components/Form';
import { useTranslation } from 'react-i18next';
import { actOnCase, type FormContent } from '../api/case-commands';
import { caseQuery } from '../api/case-queries';
import { isOvertaken } from '../api/problem';
import type { ActionForm, CaseAction, CaseView } from '../api/views';
import { Button } from '../ui/button';
import { useFormKeys } from '../ui/use-form-keys';
import { useFormFaults } from '../ui/use-form-faults';
import { ProblemSummary } from '../ui/problem-summary';
import { fieldsOf } from './actions/fields-of';
import { formBody } from './form-body';
import styles from './forms.module.css';
import { MomentFields } from './moment-fields';
import { rememberLateReason } from './sitting';
import { useCommandKey } from './use-command-key';

export interface ActFormProps {
  readonly action: CaseAction;
  /** The case as the officer sees it; the act is refused when it has moved on since. */
  readonly caseView: CaseView;
  /** Why earlier acts of the case were entered late: the likely reason for this one. */
  readonly lateReason: string;
  readonly isBlocked: boolean;
  readonly onDone: (action: CaseAction) => void;
}

export function ActForm({ action, caseView, lateReason, isBlocked, onDone }: ActFormProps) {
  const { t } = useTranslation();
  const act = useAct(action, caseView, onDone);
  const Fields = fieldsOf[action];
  const form: ActionForm = caseView.forms.find((candidate) => candidate.action === action) ?? { action };
  const [actedAt, setActedAt] = useState(caseView.archive ? caseView.lastActAt : null);
  const faults = useFormFaults(act.error);
  const ref = useRef<HTMLFormElement>(null);
  useFormKeys(ref);
  return (
    <Form
      ref={ref}
      className={styles['form'] ?? ''}
      aria-label={t(`action.${action}`)}
      data-action={action}
      {...faults}
      onSubmit={(event) => {
        event.preventDefault();
        const data = new FormData(event.currentTarget);
        rememberLateReason(data);
        act.mutate(formBody(data, caseView.zone));
      }}
    >
      {!isBlocked && <ProblemSummary error={act.error} />}
      <Fields form={form} caseView={caseView} actedAt={actedAt} />
      <MomentFields
        zone={caseView.zone}
        earlier={caseView.archive}
        from={caseView.archive ? caseView.lastActAt : new Date().toISOString()}
        reason={lateReason}
        onMoment={setActedAt}
        {...(caseView.archive && { dayHint: t('moment.lastActDay') })}
      />
      <div>
        <Button
          type="submit"
          look={isGrave(action) ? 'danger' : 'main'}
          isPending={act.isPending}
          isDisabled={isBlocked}
        >
          {t(`action.${action}`)}
        </Button>
      </div>
    </Form>
  );
}

function useAct(action: CaseAction, { caseId, revision }: CaseView, onDone: (action: CaseAction) => void) {
  const queries = useQueryClient();
  const key = useCommandKey();
  return useMutation({
    mutationFn: (content: FormContent) => actOnCase({ caseId, action, revision, key: key.current(), content }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['cases'] });
      onDone(action);
    },
    onError: async (error) => {
      key.settle(error);
      if (isOvertaken(error)) await queries.invalidateQueries(caseQuery(caseId));
    },
  });
}

function isGrave(action: CaseAction): boolean {
  return action === 'refuse-acceptance' || action === 'withdraw-application' || action === 'return-for-rework';
}
