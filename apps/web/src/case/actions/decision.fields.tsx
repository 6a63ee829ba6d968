import { useTranslation } from 'react-i18next';
import { TextField } from '../../ui/text-field';
import { Notice } from '../../ui/notice';
import { OutcomeFields } from '../outcome-fields';
import type { ActFields } from './act-fields';
import { useWords } from '../../i18n/use-words';

export const DecideFields: ActFields = ({ form, caseView: { draft } }) => {
  const { t } = useTranslation();
  return (
    <>
      <OutcomeFields form={form} preset={draft?.resultCode} />
      <TextField name="decisionNumber" short label={t('form.decisionNumber')} />
    </>
  );
};

export const SignFields: ActFields = () => {
  const { t } = useTranslation();
  return (
    <Notice tone="warn" title={t('signature.notEds')}>
      <p>{t('signature.notEdsText')}</p>
    </Notice>
  );
};

export const IssueFields: ActFields = ({ form: { channel }, caseView: { handout } }) => {
  const { t } = useTranslation();
  const words = useWords();
  const through = channel ?? handout;
  return (
    <>
      <p>
        {t('form.issueThrough')} <strong>{words.channel(through)}</strong>
      </p>
      <input type="hidden" name="channel" value={through} />
      <TextField name="receivedBy" optional label={t('form.receivedBy')} hint={t('form.receivedByHint')} />
    </>
  );
};

/** The act itself says all there is to say. */
export const NoFields: ActFields = () => null;
