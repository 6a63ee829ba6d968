import { type ReactNode, useState } from 'react';
import type { DocumentForm, Localized } from '../api/views';
import { useLocalized } from '../i18n/use-localized';
import { useStartValue } from '../ui/start-values';
import { CheckField } from '../ui/check-field';
import { DocumentFormSelect } from './document-form-select';
import styles from './forms.module.css';

export interface ListedDocument {
  readonly code: string;
  readonly title: Localized;
  readonly condition?: Localized | null;
  readonly form?: string | null;
}

export interface DocumentCheckProps {
  readonly name: string;
  readonly document: ListedDocument;
  readonly inner: boolean;
  readonly note?: string | null;
  /** Belongs to the document once it is handed in. */
  readonly children?: ReactNode;
}

export function DocumentCheck({ name, document, inner, note, children }: DocumentCheckProps) {
  const { code, title, condition, form } = document;
  const localized = useLocalized();
  const start = useStartValue(`${name}/code`);
  const [isSelected, setSelected] = useState(start === code);
  return (
    <div className={`${styles['document'] ?? ''} ${inner ? (styles['inner'] ?? '') : ''}`}>
      <CheckField name={`${name}/code`} value={code} isSelected={isSelected} onChange={setSelected}>
        {localized(title)}
        {condition && <span className="muted"> – {localized(condition)}</span>}
        {note && <span className="muted"> ({note})</span>}
      </CheckField>
      {isSelected && <DocumentFormSelect name={`${name}/form`} isSent preset={presetOf(form ?? null)} />}
      {isSelected && children}
    </div>
  );
}

/** The form the text names, as a start; the officer says what was really handed in. */
function presetOf(form: string | null): DocumentForm {
  if (form?.startsWith('electronic')) return 'electronic';
  return form?.includes('copy') ? 'copy' : 'original';
}
