import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Form } from 'react-aria-components/Form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { type FormContent, submitApplication } from '../api/case-commands';
import type { BodyView, Edition, IntakeChannel, Session } from '../api/views';
import { formBody } from '../case/form-body';
import forms from '../case/forms.module.css';
import { useCommandKey } from '../case/use-command-key';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { FaultNotice } from '../ui/fault-notice';
import { useFormFaults } from '../ui/use-form-faults';
import { Notice } from '../ui/notice';
import { ProblemSummary } from '../ui/problem-summary';
import { DocumentFields } from './document-fields';
import { EditionNote } from './edition-note';
import { FilingFields } from './filing-fields';
import { FlowFields } from './flow-fields';
import { PartyFields } from './party-fields';
import { ProlongedFields } from './prolonged-fields';
import { type Answers, ConsentField, QuestionFields } from './question-fields';
import { ServiceFields } from './service-fields';
import { type Filing, useFiling } from './use-filing';

export interface ApplicationFormProps {
  readonly own: Session['officer']['body'];
  readonly editions: readonly Edition[];
  readonly bodies: readonly BodyView[];
}

export function ApplicationForm({ own, editions, bodies }: ApplicationFormProps) {
  const { t } = useTranslation();
  const filing = useFiling(own, editions, bodies);
  const submit = useSubmit();
  const faults = useFormFaults(submit.error);
  return (
    <Form
      className={forms['form'] ?? ''}
      aria-label={t('application.title')}
      {...faults}
      onSubmit={(event) => {
        event.preventDefault();
        submit.mutate(formBody(new FormData(event.currentTarget), filing.zone));
      }}
    >
      <ProblemSummary error={submit.error} />
      <Card title={t('application.service')}>
        <ServiceFields filing={filing} />
        {filing.service !== '' && <EditionNote filing={filing} />}
      </Card>
      {Boolean(filing.intakeError) && <FaultNotice error={filing.intakeError} />}
      {filing.intake?.length === 0 && <Notice tone="warn" title={t('application.notHere')} />}
      {filing.edition && filing.counter && (
        <Rest key={filing.edition.id} filing={filing} edition={filing.edition} counter={filing.counter}>
          <Button type="submit" look="main" isPending={submit.isPending}>
            {t('application.submit')}
          </Button>
        </Rest>
      )}
    </Form>
  );
}

interface RestProps {
  readonly filing: Filing;
  readonly edition: Edition;
  readonly counter: IntakeChannel;
  readonly children: ReactNode;
}

/** What the edition asks once it is known. */
function Rest({ filing, edition, counter, children }: RestProps) {
  const { t } = useTranslation();
  const [answers, setAnswers] = useState<Answers>({});
  const { questions = [], consentAsked = false } = filing.asks ?? {};
  return (
    <>
      <Card title={t('application.channel')}>
        <FilingFields filing={filing} counter={counter} />
        {counter.conditions.length > 0 && <FlowFields key={counter.channel} conditions={counter.conditions} />}
      </Card>
      <ProlongedFields edition={edition} />
      <Card title={t('case.parties')}>
        <PartyFields />
      </Card>
      {(questions.length > 0 || consentAsked) && (
        <Card title={t('intake.questions')}>
          {questions.length > 0 && <p className="muted">{t('intake.questionsLead')}</p>}
          <QuestionFields
            questions={questions}
            answers={answers}
            onAnswer={(code, answer) => setAnswers((said) => ({ ...said, [code]: answer }))}
          />
          {consentAsked && <ConsentField />}
        </Card>
      )}
      <Card title={t('case.documents')}>
        <DocumentFields key={counter.channel} edition={edition} channel={counter.channel} answers={answers} />
      </Card>
      <div>{children}</div>
    </>
  );
}

function useSubmit() {
  const key = useCommandKey();
  const queries = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: (content: FormContent) => submitApplication(key.current(), content),
    onSuccess: async ({ caseId }) => {
      await queries.invalidateQueries({ queryKey: ['cases'] });
      await navigate(`/cases/${caseId}`, { state: { submitted: true } });
    },
    onError: key.settle,
  });
}
