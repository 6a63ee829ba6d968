import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TitledCode } from '../../api/views';
import { useLocalized } from '../../i18n/use-localized';
import { CheckField } from '../../ui/check-field';
import stack from '../../ui/stack.module.css';
import { TextField } from '../../ui/text-field';
import { DocumentLines } from '../document-lines';
import type { ActFields } from './act-fields';

/** Begins with what is missing by the list; only that, and where the text allows it what has expired, may be named. */
export const RefuseAcceptanceFields: ActFields = ({ form: { acceptance } }) => {
  const { t } = useTranslation();
  const { missing = [], expirable = [], inWords = true } = acceptance ?? {};
  return (
    <>
      {inWords ? (
        <>
          <strong>{t('form.missing')}</strong>
          <DocumentLines name="missing" label={t('form.missingDocument')} asks="fault" />
        </>
      ) : (
        <>
          <FaultChecks title={t('intake.isMissing')} documents={missing} fault="missing" from={0} />
          <FaultChecks title={t('intake.hasExpired')} documents={expirable} fault="expired" from={missing.length} />
        </>
      )}
      <TextField name="reason" long label={t('form.refusalReason')} />
    </>
  );
};

interface FaultChecksProps {
  readonly title: string;
  readonly documents: readonly TitledCode[];
  readonly fault: 'missing' | 'expired';
  /** Place of the first in the list that is sent. */
  readonly from: number;
}

function FaultChecks({ title, documents, fault, from }: FaultChecksProps) {
  if (documents.length === 0) return null;
  return (
    <fieldset className={stack['tight']}>
      <legend>
        <strong>{title}</strong>
      </legend>
      {documents.map((document, index) => (
        <FaultCheck key={document.code} name={`missing/${String(from + index)}`} document={document} fault={fault} />
      ))}
    </fieldset>
  );
}

interface FaultCheckProps {
  readonly name: string;
  readonly document: TitledCode;
  readonly fault: 'missing' | 'expired';
}

function FaultCheck({ name, document: { code, title }, fault }: FaultCheckProps) {
  const localized = useLocalized();
  const [isSelected, setSelected] = useState(fault === 'missing');
  return (
    <>
      {isSelected && <input type="hidden" name={`${name}/fault`} value={fault} />}
      <CheckField name={`${name}/code`} value={code} isSelected={isSelected} onChange={setSelected}>
        {localized(title)}
      </CheckField>
    </>
  );
}
