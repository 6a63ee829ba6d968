import { useTranslation } from 'react-i18next';
import type { ActionForm } from '../../api/views';
import { useLocalized } from '../../i18n/use-localized';
import { DayField } from '../../ui/day-field';
import { TextField } from '../../ui/text-field';
import { Notice } from '../../ui/notice';
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

/** The register that the result goes into, and until when the entry holds where only the decision says it. */
function RegisterFields({ register }: { readonly register: NonNullable<ActionForm['register']> }) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const [end, setEnd] = useStartState('validUntil');
  return (
    <>
      <Notice tone="calm" title={localized(register.title)}>
        <p>{t('register.willEnter')}</p>
      </Notice>
      {register.asksForEnd && (
        <DayField
          name="validUntil"
          optional
          label={t('register.validUntil')}
          hint={t('register.validUntilHint')}
          value={end}
          onChange={setEnd}
        />
      )}
    </>
  );
}

/** The act itself says all there is to say. */
export const NoFields: ActFields = () => null;
