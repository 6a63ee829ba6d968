import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { Form } from 'react-aria-components/Form';
import { useTranslation } from 'react-i18next';
import { actOnCase, actOnCaseKey, type FormContent } from '../api/case-commands';
import { caseQuery } from '../api/case-queries';
import { isOvertaken } from '../api/problem';
import { sessionQuery } from '../api/session';
import type { ActionForm, CaseAction, CaseView } from '../api/views';
import { actDraftKey, type DraftKey, dropDraft, readDraft, startValuesOf } from '../drafts/draft';
import { KeptNotice } from '../drafts/kept-notice';
import { useDraftKeeping, type WorthKeeping } from '../drafts/use-draft-keeping';
import { Button } from '../ui/button';
import { useFormKeys } from '../ui/use-form-keys';
import { useFormFaults } from '../ui/use-form-faults';
import { ProblemSummary } from '../ui/problem-summary';
import { StartValuesContext } from '../ui/start-values';
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

/** The form of an act, with what this officer had begun to type into it before the page went. */
export function ActForm(props: ActFormProps) {
  const { data: session } = useQuery(sessionQuery);
  const of = actDraftKey(session?.officer.id ?? '', props.caseView.caseId, props.action);
  const [draft, setDraft] = useState(() => readDraft(of));
  const start = useMemo(() => startValuesOf(draft), [draft]);
  const anew = (): void => {
    dropDraft(of);
    setDraft(null);
  };
  return (
    <StartValuesContext value={start}>
      {draft && <KeptNotice draft={draft} onAnew={anew} />}
      <Content key={String(draft?.savedAt)} of={of} {...props} />
    </StartValuesContext>
  );
}

function Content({ of, action, caseView, lateReason, isBlocked, onDone }: ActFormProps & { readonly of: DraftKey }) {
  const { t } = useTranslation();
  const isDone = useRef(false);
  const act = useAct(action, caseView, () => {
    isDone.current = true;
    dropDraft(of);
    onDone(action);
  });
  const Fields = fieldsOf[action];
  const form: ActionForm = caseView.forms.find((candidate) => candidate.action === action) ?? { action };
  const [actedAt, setActedAt] = useState(caseView.archive ? caseView.lastActAt : null);
  const faults = useFormFaults(act.error);
  const ref = useRef<HTMLFormElement>(null);
  useFormKeys(ref);
  useDraftKeeping(ref, of, isDone, hasChanged, caseView.incomingNumber);
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
        <Button type="submit" look={lookOf(action)} isPending={act.isPending} isDisabled={isBlocked}>
          {t(`action.${action}`)}
        </Button>
      </div>
    </Form>
  );
}

/** What the form begins with is nobody's work. */
const hasChanged: WorthKeeping = (entries, atFirst) =>
  atFirst === null || JSON.stringify(entries) !== JSON.stringify(atFirst);

function useAct(action: CaseAction, { caseId, revision }: CaseView, onDone: () => void) {
  const queries = useQueryClient();
  const key = useCommandKey();
  return useMutation({
    mutationKey: actOnCaseKey(caseId),
    mutationFn: (content: FormContent) => actOnCase({ caseId, action, revision, key: key.current(), content }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['cases'] });
      onDone();
    },
    onError: async (error) => {
      key.settle(error);
      if (isOvertaken(error)) await queries.invalidateQueries(caseQuery(caseId));
    },
  });
}

/** What ends a case or undoes work is not pressed in passing. */
function lookOf(action: CaseAction): 'danger' | 'main' {
  return ['refuse-acceptance', 'withdraw-application', 'return-for-rework'].includes(action) ? 'danger' : 'main';
}
