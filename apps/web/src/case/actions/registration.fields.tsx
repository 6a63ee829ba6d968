import { useQuery } from '@tanstack/react-query';
import { useContext, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { neededDocumentsQuery } from '../../api/reference-queries';
import type { ActionForm, CaseView, TitledCode } from '../../api/views';
import { answersKept } from '../../application/answers-kept';
import { type Answers, ConsentField, QuestionFields } from '../../application/question-fields';
import { useLocalized } from '../../i18n/use-localized';
import { Notice } from '../../ui/notice';
import { RadioField } from '../../ui/radio-field';
import { TextField } from '../../ui/text-field';
import { YesNoField } from '../../ui/yes-no-field';
import type { ActFields } from './act-fields';
import { StartValuesContext, useStartState } from '../../ui/start-values';

type Registration = NonNullable<ActionForm['registration']>;

const nothingAsked: Registration = {
  listed: false,
  missing: [],
  openQuestions: [],
  consentOpen: false,
  systemActs: false,
};

export const RegisterApplicationFields: ActFields = ({ form, caseView }) => {
  const { t } = useTranslation();
  const { registration = nothingAsked, groundsItem } = form;
  const { openQuestions, consentOpen, systemActs, listed } = registration;
  const [answers, setAnswers] = useState<Answers>(answersKept(useContext(StartValuesContext)));
  const missing = useMissing(registration, caseView, answers);
  const [stated, setStated] = useStartState('packageComplete');
  const isComplete = stated === '' ? proposed(listed, missing.length, openQuestions.length) : stated;
  return (
    <>
      {openQuestions.length > 0 && (
        <>
          <p className="muted">{t('intake.openQuestions')}</p>
          <QuestionFields
            questions={openQuestions}
            answers={answers}
            onAnswer={(code, answer) => setAnswers((said) => ({ ...said, [code]: answer }))}
          />
        </>
      )}
      {consentOpen && <ConsentField />}
      {missing.length > 0 && <MissingNotice missing={missing} caseView={caseView} />}
      <RadioField
        name="packageComplete"
        label={t('form.packageComplete')}
        value={isComplete}
        onChange={setStated}
        choices={[
          { value: 'true', label: t('form.complete') },
          { value: 'false', label: t('form.incomplete') },
        ]}
      />
      {systemActs && isComplete === 'true' && (
        <YesNoField name="placeAvailable" label={t('intake.place')} hint={t('intake.placeHint')} />
      )}
      {systemActs && isComplete === 'false' && (
        <TextField
          name="refusalWords"
          long
          label={t('form.groundWords')}
          hint={t('form.groundWordsHint', { item: groundsItem ?? '' })}
        />
      )}
      {caseView.archive && (
        <TextField name="paperNumber" short optional label={t('form.paperNumber')} hint={t('form.paperNumberHint')} />
      )}
    </>
  );
};

/** What the list says, to begin with; nothing where the officer alone can tell. */
function proposed(listed: boolean, missing: number, open: number): string {
  if (missing > 0) return 'false';
  return listed && open === 0 ? 'true' : '';
}

/** Asked anew while questions left open at intake are being answered. */
function useMissing(
  { missing, openQuestions, listed }: Registration,
  { edition, channel, answers: said, documents }: CaseView,
  answers: Answers,
): readonly TitledCode[] {
  const given = Object.fromEntries(said.flatMap(({ code, answer }) => (answer === null ? [] : [[code, answer]])));
  const asked = useQuery({
    ...neededDocumentsQuery({
      editionId: edition.id,
      revision: edition.revision,
      channel,
      answers: { ...given, ...answers },
      handedIn: documents.flatMap(({ code }) => code ?? []),
    }),
    enabled: listed && openQuestions.length > 0,
  });
  if (openQuestions.length === 0 || !asked.data) return missing;
  return asked.data.documents.filter(
    ({ state, itemsRule, alternative }) => state === 'missing' && itemsRule !== 'each' && !alternative,
  );
}

function MissingNotice({
  missing,
  caseView,
}: {
  readonly missing: readonly TitledCode[];
  readonly caseView: CaseView;
}) {
  const { t } = useTranslation();
  const localized = useLocalized();
  return (
    <Notice tone="warn" title={t('intake.missing')}>
      <ul>
        {missing.map(({ code, title }) => (
          <li key={code}>{localized(title)}</li>
        ))}
      </ul>
      {caseView.allowedActions.includes('refuse-acceptance') && (
        <p>
          <Link to="?do=refuse-acceptance" replace preventScrollReset>
            {t('intake.refuseInstead')}
          </Link>
        </p>
      )}
    </Notice>
  );
}
