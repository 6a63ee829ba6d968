import { useTranslation } from 'react-i18next';
import type { ActionForm } from '../../api/views';
import { useDates } from '../../format/use-format';
import { useLocalized } from '../../i18n/use-localized';
import { CitationMark } from '../../ui/citation';
import { DayField } from '../../ui/day-field';
import { TextField } from '../../ui/text-field';
import { Notice } from '../../ui/notice';
import { RadioField } from '../../ui/radio-field';
import { PaperAtHand } from '../../papers/paper-at-hand';
import { ReceivedByField } from '../received-by-field';
import { DraftAtHand } from '../parts/result-part';
import { OutcomeFields } from '../outcome-fields';
import type { ActFields } from './act-fields';
import { useWords } from '../../i18n/use-words';
import { useStartState } from '../../ui/start-values';

export const DecideFields: ActFields = ({ form, caseView }) => {
  const { t } = useTranslation();
  const { draft, allowedActions } = caseView;
  return (
    <>
      <DraftAtHand caseView={caseView} />
      <OutcomeFields form={form} draft={draft} actions={allowedActions} />
      <TextField name="decisionNumber" short label={t('form.decisionNumber')} />
    </>
  );
};

/** Nobody signs what he does not see. */
export const SignFields: ActFields = ({ caseView }) => {
  const { t } = useTranslation();
  return (
    <>
      <DraftAtHand caseView={caseView} />
      <Notice tone="warn" title={t('signature.notEds')}>
        <p>{t('signature.notEdsText')}</p>
      </Notice>
    </>
  );
};

export const IssueFields: ActFields = ({ form: { channel, inPerson, register }, caseView }) => {
  const { t } = useTranslation();
  const words = useWords();
  const through = channel ?? caseView.handout;
  return (
    <>
      <p>
        {t('form.issueThrough')} <strong>{words.channel(through)}</strong>
      </p>
      <input type="hidden" name="channel" value={through} />
      <PaperAtHand caseId={caseView.caseId} kinds={['result', 'reasoned-refusal']} />
      {inPerson ? (
        <ReceivedByField parties={caseView.parties} />
      ) : (
        <p className="muted">{t('notice.cabinetNeedsProof')}</p>
      )}
      {register && <RegisterFields register={register} />}
    </>
  );
};

type Register = NonNullable<ActionForm['register']>;

/** The register that the result goes into, and until when the entry holds: as the text says, or else as the decision does. */
function RegisterFields({ register: { title, citation, asksForEnd, validity } }: { readonly register: Register }) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const dates = useDates();
  return (
    <>
      <Notice tone="calm" title={localized(title)}>
        <p>{t('register.willEnter')}</p>
        {validity && (
          <p>
            {t('register.endByText', { day: dates.legalDay(validity.until) })}{' '}
            <CitationMark citation={validity.citation} />
          </p>
        )}
      </Notice>
      {asksForEnd && <EndFields citation={citation} />}
    </>
  );
}

/** No end is said, not left open: an empty day would look like an oversight. */
function EndFields({ citation }: Pick<Register, 'citation'>) {
  const { t } = useTranslation();
  const [noEnd, setNoEnd] = useStartState('noEnd');
  const [end, setEnd] = useStartState('validUntil');
  return (
    <>
      <RadioField
        name="noEnd"
        label={t('register.end')}
        hint={
          <>
            {t('register.noEndInText')} <CitationMark citation={citation} />
          </>
        }
        value={noEnd}
        onChange={setNoEnd}
        choices={[
          { value: 'false', label: t('register.endInDecision') },
          { value: 'true', label: t('register.noEndInDecision') },
        ]}
      />
      {noEnd === 'false' && (
        <DayField name="validUntil" label={t('register.validUntil')} value={end} onChange={setEnd} />
      )}
    </>
  );
}

/** The act itself says all there is to say. */
export const NoFields: ActFields = () => null;
