import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Form } from 'react-aria-components/Form';
import { useTranslation } from 'react-i18next';
import type { FormContent } from '../api/case-commands';
import type { RecordCommand } from '../api/record-commands';
import type { WriteAnswer } from '../api/views';
import { formBody } from '../case/form-body';
import forms from '../case/forms.module.css';
import { MomentFields } from '../case/moment-fields';
import { useCommandKey } from '../case/use-command-key';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { useFormFaults } from '../ui/use-form-faults';
import { Notice } from '../ui/notice';
import { ProblemSummary } from '../ui/problem-summary';

export interface RecordActionsProps<Action extends string> {
  readonly id: string;
  readonly revision: number;
  readonly zone: string;
  readonly actions: readonly Action[];
  readonly name: (action: Action) => string;
  readonly done: (action: Action) => string;
  readonly fields: (action: Action) => ReactNode;
  readonly send: (command: RecordCommand<Action>) => Promise<WriteAnswer>;
}

/** What the officer may do now with a complaint or an outage; nothing is shown where there is nothing to do. */
export function RecordActions<Action extends string>(props: RecordActionsProps<Action>) {
  const { t } = useTranslation();
  const { actions, name, done } = props;
  const [picked, setPicked] = useState<Action | null>(null);
  const [last, setLast] = useState<Action | null>(null);
  const chosen = actions.find((action) => action === picked) ?? actions[0];
  if (chosen === undefined) return last && <Done text={done(last)} />;
  const others = actions.filter((action) => action !== chosen);
  return (
    <Card strong title={t('case.yourTurn')}>
      {last && <Done text={done(last)} />}
      <h3>{name(chosen)}</h3>
      <ActForm
        key={chosen}
        {...props}
        action={chosen}
        onDone={() => {
          setLast(chosen);
          setPicked(null);
        }}
      />
      {others.length > 0 && (
        <div className={forms['others']}>
          <span className="muted">{t('case.otherActions')}</span>
          {others.map((action) => (
            <Button key={action} look="quiet" onPress={() => setPicked(action)}>
              {name(action)}
            </Button>
          ))}
        </div>
      )}
    </Card>
  );
}

/** The act is recorded; the focus comes here, since the form it was in is gone. */
function Done({ text }: { readonly text: string }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [text]);
  return (
    <div ref={box} tabIndex={-1} data-quiet-focus>
      <Notice tone="good" title={text} live />
    </div>
  );
}

interface ActFormProps<Action extends string> extends RecordActionsProps<Action> {
  readonly action: Action;
  readonly onDone: () => void;
}

function ActForm<Action extends string>(props: ActFormProps<Action>) {
  const { action, zone, name, fields } = props;
  const act = useRecordAct(props);
  const faults = useFormFaults(act.error);
  return (
    <Form
      className={forms['form'] ?? ''}
      aria-label={name(action)}
      {...faults}
      onSubmit={(event) => {
        event.preventDefault();
        act.mutate(formBody(new FormData(event.currentTarget), zone));
      }}
    >
      <ProblemSummary error={act.error} />
      {fields(action)}
      <MomentFields zone={zone} earlier={false} from={new Date().toISOString()} reason="" />
      <div>
        <Button type="submit" look="main" isPending={act.isPending}>
          {name(action)}
        </Button>
      </div>
    </Form>
  );
}

function useRecordAct<Action extends string>({ id, action, revision, send, onDone }: ActFormProps<Action>) {
  const queries = useQueryClient();
  const key = useCommandKey();
  return useMutation({
    mutationFn: (content: FormContent) => send({ id, action, revision, key: key.current(), content }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['cases'] });
      onDone();
    },
    onError: async (error) => {
      key.settle(error);
      // Somebody may have acted first: show what stands now, and keep what was typed.
      await queries.invalidateQueries({ queryKey: ['cases'] });
    },
  });
}
