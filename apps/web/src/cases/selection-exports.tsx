import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseFilter } from '../api/case-queries';
import { keptLook } from '../api/kept-looks';
import { LookForm } from '../replay/look-form';
import { ButtonLink } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import stack from '../ui/stack.module.css';

/** Names of formats are the same in every language. */
const formats = { ocel: 'OCEL 2.0', xes: 'XES', csv: 'CSV' } as const;

/** What was found, for tools that look into processes. Its reason is asked once in a session. */
export function SelectionExports({ filter }: { readonly filter: CaseFilter }) {
  const { t } = useTranslation();
  const [look, setLook] = useState(() => keptLook(null));
  return (
    <Disclosure level={2} title={t('selection.title')}>
      {look === null ? (
        <LookForm caseId={null} onOpened={setLook} />
      ) : (
        <div className={stack['tight']}>
          <p>{t('selection.lead')}</p>
          <div className={stack['row']}>
            {(Object.keys(formats) as (keyof typeof formats)[]).map((format) => (
              <ButtonLink key={format} reloadDocument download to={addressOf(format, look, filter)}>
                {formats[format]}
              </ButtonLink>
            ))}
            <ButtonLink look="quiet" reloadDocument download="labels.json" to="/api/case-exports/labels">
              {t('selection.labels')}
            </ButtonLink>
          </div>
        </div>
      )}
    </Disclosure>
  );
}

function addressOf(format: string, look: string, filter: CaseFilter): string {
  return `/api/case-exports/${format}?${new URLSearchParams({ ...filter, look }).toString()}`;
}
