import { type ReactNode, useContext, useRef, useState } from 'react';
import { Form } from 'react-aria-components/Form';
import { useTranslation } from 'react-i18next';
import type { BodyView, Edition, IntakeChannel, Session } from '../api/views';
import { formBody } from '../case/form-body';
import { rememberLateReason } from '../case/sitting';
import forms from '../case/forms.module.css';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { FaultNotice } from '../ui/fault-notice';
import { useFormFaults } from '../ui/use-form-faults';
import { useFormKeys } from '../ui/use-form-keys';
import { ProblemSummary } from '../ui/problem-summary';
import { noStartValues, type StartValues, StartValuesContext } from '../ui/start-values';
import { answersKept } from './answers-kept';
import { FileChoiceContext, useChosenFiles } from './chosen-files';
import { rememberCounter } from './counter-habits';
import { DocumentFields } from './document-fields';
import { EditionNote } from './edition-note';
import { FilingFields } from './filing-fields';
import { FlowFields } from './flow-fields';
import { KeyboardHelp } from './keyboard-help';
import { PartyFields } from './party-fields';
import { ProlongedFields } from './prolonged-fields';
import { type Answers, ConsentField, QuestionFields } from './question-fields';
import { ServiceFields } from './service-fields';
import { TakenInElsewhere } from './taken-in-elsewhere';
import { UnansweredNotice } from './unanswered-notice';
import { useDraftKeeping, type WorthKeeping } from '../drafts/use-draft-keeping';
import { type Filing, type FilingState, useFiling } from './use-filing';
import { useSubmission } from './use-submission';

export interface ApplicationFormProps {
  readonly officer: Session['officer'];
  readonly editions: readonly Edition[];
  readonly bodies: readonly BodyView[];
  /** The form as it was left. */
  readonly kept: StartValues;
}

export function ApplicationForm({ officer, editions, bodies, kept }: ApplicationFormProps) {
  const { t } = useTranslation();
  const [start, setStart] = useState(kept);
  const filing = useFiling(officer.body, editions, bodies, start);
  const form = useRef<HTMLFormElement>(null);
  const chosen = useChosenFiles();
  const submission = useSubmission(officer.id, (caseId) => chosen.sendTo(caseId, filing.asks?.files, start));
  useDraftKeeping(form, officer.id, submission.isDone, holdsTheVisitors);
  useFormKeys(form);
  const faults = useFormFaults(submission.error);
  const set = (change: Partial<FilingState>): void => {
    // What was kept belongs to the service it was typed for, what was refused to the edition.
    if (change.service !== undefined) setStart(noStartValues);
    if (typeof change.channel !== 'string') submission.forgetRefusal();
    filing.set(change);
  };
  return (
    <StartValuesContext value={start}>
      {submission.isUnanswered && <UnansweredNotice isSending={submission.isPending} />}
      <div inert={submission.isUnanswered}>
        <Form
          ref={form}
          className={forms['form'] ?? ''}
          aria-label={t('application.title')}
          {...faults}
          onSubmit={(event) => {
            event.preventDefault();
            const data = new FormData(event.currentTarget);
            rememberCounter(data);
            rememberLateReason(data);
            submission.send(formBody(data, filing.zone));
          }}
        >
          <ProblemSummary error={submission.error} />
          <KeyboardHelp />
          <Beginning filing={{ ...filing, set }} />
          {filing.edition && filing.counter && (
            <FileChoiceContext value={filing.asks ? { ...chosen, rules: filing.asks.files } : null}>
              <Rest key={filing.edition.id} filing={filing} edition={filing.edition} counter={filing.counter}>
                <Button type="submit" look="main" isPending={submission.isPending}>
                  {t('application.submit')}
                </Button>
              </Rest>
            </FileChoiceContext>
          )}
        </Form>
      </div>
    </StartValuesContext>
  );
}

/** A service alone is chosen again sooner than an offer is answered. */
const holdsTheVisitors: WorthKeeping = (entries) =>
  entries.some(([name]) => /^(parties|answers|consent|documents)/.test(name));

/** Which service, and the edition that follows. */
function Beginning({ filing }: { readonly filing: Filing }) {
  const { t } = useTranslation();
  return (
    <>
      <Card title={t('application.service')}>
        <ServiceFields filing={filing} />
        {filing.service !== '' && <EditionNote filing={filing} />}
      </Card>
      {Boolean(filing.intakeError) && <FaultNotice error={filing.intakeError} />}
      {filing.intake?.length === 0 && <TakenInElsewhere elsewhere={filing.asks?.elsewhere ?? []} />}
    </>
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
  const start = useContext(StartValuesContext);
  const [answers, setAnswers] = useState<Answers>(() => answersKept(start));
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
