import { useTranslation } from 'react-i18next';
import { RadioField } from '../../ui/radio-field';
import { TextField } from '../../ui/text-field';
import { DocumentChecks } from '../document-checks';
import { DocumentLines } from '../document-lines';
import type { ActFields } from './act-fields';

export const RegisterApplicationFields: ActFields = ({ caseView: { archive } }) => {
  const { t } = useTranslation();
  return (
    <>
      <RadioField
        name="packageComplete"
        label={t('form.packageComplete')}
        choices={[
          { value: 'true', label: t('form.complete') },
          { value: 'false', label: t('form.incomplete') },
        ]}
      />
      {archive && (
        <TextField name="paperNumber" short optional label={t('form.paperNumber')} hint={t('form.paperNumberHint')} />
      )}
    </>
  );
};

export const RefuseAcceptanceFields: ActFields = ({ form: { documents = [] } }) => {
  const { t } = useTranslation();
  return (
    <>
      <TextField name="reason" long label={t('form.refusalReason')} />
      <strong>{t('form.missing')}</strong>
      {documents.length > 0 ? (
        <DocumentChecks name="missing" documents={documents} />
      ) : (
        <DocumentLines name="missing" label={t('form.missingDocument')} />
      )}
    </>
  );
};
