import { useTranslation } from 'react-i18next';
import type { Question } from '../api/views';
import { useLocalized } from '../i18n/use-localized';
import stack from '../ui/stack.module.css';
import { YesNoField } from '../ui/yes-no-field';

export type Answers = Readonly<Record<string, boolean>>;

export interface QuestionFieldsProps {
  readonly questions: readonly Question[];
  readonly answers: Answers;
  readonly onAnswer: (code: string, answer: boolean) => void;
}

/** The edition's questions, a yes or a no to each. What is not answered is not sent. */
export function QuestionFields({ questions, answers, onAnswer }: QuestionFieldsProps) {
  const localized = useLocalized();
  return (
    <div className={stack['tight']}>
      {questions.map(({ code, text }, index) => (
        <div key={code}>
          {code in answers && <input type="hidden" name={`answers/${String(index)}/question`} value={code} />}
          <YesNoField
            name={`answers/${String(index)}/answer`}
            label={localized(text)}
            value={answers[code] ?? null}
            onChange={(answer) => onAnswer(code, answer)}
          />
        </div>
      ))}
    </div>
  );
}

/** Whether the applicant lets his data be looked up. */
export function ConsentField() {
  const { t } = useTranslation();
  return <YesNoField name="consent" label={t('intake.consent')} hint={t('intake.consentHint')} />;
}
