import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActionForm, CaseAction, CaseView } from '../api/views';
import { useLocalized } from '../i18n/use-localized';
import { ButtonLink } from '../ui/button';
import { CheckField } from '../ui/check-field';
import { Notice } from '../ui/notice';
import { RadioField } from '../ui/radio-field';
import stack from '../ui/stack.module.css';
import { TextField } from '../ui/text-field';
import { useStartState } from '../ui/start-values';

export interface OutcomeFieldsProps {
  readonly form: ActionForm;
  /** The result and the grounds to begin with. */
  readonly draft: CaseView['draft'];
  /** What else the officer may do. */
  readonly actions: readonly CaseAction[];
  /** What is to be known before a refusal. */
  readonly refusalNote?: ReactNode;
  /** What the result chosen asks to be written. */
  readonly texts?: (result: NonNullable<ActionForm['results']>[number] | undefined) => ReactNode;
}

/** Which of the edition's results, and for a refusal on which grounds. */
export function OutcomeFields({ refusalNote, texts, ...props }: OutcomeFieldsProps) {
  const {
    form: { results = [], ...form },
    draft,
    actions,
  } = props;
  const { t } = useTranslation();
  const localized = useLocalized();
  const [code, setCode] = useStartState('resultCode', draft?.resultCode);
  const chosen = results.find((result) => result.code === code);
  const outcome = chosen && (chosen.favourable ? 'favourable' : 'refusal');
  // Nobody writes a refusal that can not be sent yet.
  const isTooEarly = outcome === 'refusal' && form.hearingRequired === true;
  return (
    <>
      <RadioField
        name="resultCode"
        label={t('form.result')}
        value={code}
        onChange={setCode}
        choices={results.map((result) => ({ value: result.code, label: localized(result.title) }))}
      />
      {outcome && <input type="hidden" name="outcome" value={outcome} />}
      {isTooEarly && <HearingFirst actions={actions} />}
      {outcome === 'refusal' && refusalNote}
      {outcome === 'refusal' && !isTooEarly && <GroundFields form={form} drafted={draft?.grounds} />}
      {!isTooEarly && texts?.(chosen)}
    </>
  );
}

/** The way to a refusal leads through the hearing: the form for the next act there is one press away. */
function HearingFirst({ actions }: { readonly actions: readonly CaseAction[] }) {
  const { t } = useTranslation();
  const next = toHearing.find((action) => actions.includes(action));
  return (
    <Notice tone="warn" title={t('form.hearingRequired')}>
      {next && (
        <p>
          <ButtonLink look="quiet" to={`?do=${next}`} replace preventScrollReset>
            {t(`action.${next}`)}
          </ButtonLink>
        </p>
      )}
    </Notice>
  );
}

const toHearing = ['record-hearing', 'propose-refusal', 'return-for-rework'] as const;

export function GroundFields({
  form: { grounds = [], groundsItem, suggestedGrounds = [] },
  drafted = [],
}: {
  readonly form: Omit<ActionForm, 'results'>;
  /** Those of an earlier draft. */
  readonly drafted?: readonly { readonly code: string | null; readonly words: string | null }[] | undefined;
}) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const begunWith = [...suggestedGrounds, ...drafted];
  if (groundsItem !== undefined) {
    return (
      <TextField
        name="grounds/0/words"
        long
        label={t('form.groundWords')}
        hint={t('form.groundWordsHint', { item: groundsItem })}
        defaultValue={drafted[0]?.words ?? ''}
      />
    );
  }
  return (
    <fieldset name="grounds" className={stack['tight']}>
      <legend>
        <strong>{t('form.grounds')}</strong>
      </legend>
      {suggestedGrounds.map(({ code, because, bodies }) => (
        <p key={code} className="muted">
          {because === 'no-consent'
            ? t('intake.noConsentGround')
            : t('conclusions.suggestsGround', { count: bodies.length, bodies: bodies.join('; ') })}
        </p>
      ))}
      {grounds.map((ground, index) => (
        <CheckField
          key={ground.code}
          name={`grounds/${String(index)}/code`}
          value={ground.code}
          // No refusal goes without a ground: of one alone there is nothing to choose, as after a hearing on it.
          defaultSelected={grounds.length === 1 || begunWith.some(({ code }) => code === ground.code)}
        >
          {localized(ground.title)}
        </CheckField>
      ))}
    </fieldset>
  );
}
