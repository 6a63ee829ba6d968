import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bodiesQuery, editionsQuery } from '../../api/reference-queries';
import type { BodyKind, BodyView } from '../../api/views';
import { OFFICE_ZONE } from '../../format/office-zone';
import { useLocalized } from '../../i18n/use-localized';
import { useWords } from '../../i18n/use-words';
import { SelectField } from '../../ui/select-field';
import { TextField } from '../../ui/text-field';
import styles from '../parts/admin.module.css';
import { CheckList } from '../parts/check-list';

const languages = ['kk', 'ru', 'en'] as const;

export interface BodyFieldsProps {
  readonly kind: BodyKind | '';
  /** What the fields begin with. */
  readonly body?: BodyView;
  readonly faults: Readonly<Record<string, string>>;
}

/** What of a body may change. The office's zone is the one of the country. */
export function BodyFields({ kind, body, faults }: BodyFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <input type="hidden" name="zone" value={OFFICE_ZONE} />
      <div className={styles['names']}>
        {languages.map((language) => (
          <TextField
            key={language}
            name={`name/${language}`}
            label={t(`admin.bodies.name.${language}`)}
            defaultValue={body?.name[language] ?? ''}
          />
        ))}
      </div>
      <Places served={body?.jurisdictions ?? []} fault={faults['jurisdictions']} />
      {kind === 'provider' && <Akimat chosen={body?.administrationId ?? ''} fault={faults['administrationId']} />}
    </>
  );
}

interface PlacesProps {
  readonly served: readonly string[];
  readonly fault: string | undefined;
}

/** Places that editions are of, and those the body serves already. */
function Places({ served, fault }: PlacesProps) {
  const { t } = useTranslation();
  const words = useWords();
  const { data: editions = [] } = useQuery(editionsQuery);
  const [chosen, setChosen] = useState(served);
  const codes = new Set([...editions.map(({ jurisdiction }) => jurisdiction), ...served]);
  return (
    <CheckList
      name="jurisdictions"
      label={t('admin.bodies.places')}
      hint={t('admin.bodies.placesHint')}
      choices={[...codes].map((value) => ({ value, label: words.jurisdiction(value) }))}
      chosen={chosen}
      onChange={setChosen}
      fault={fault}
    />
  );
}

function Akimat({ chosen, fault }: { readonly chosen: string; readonly fault: string | undefined }) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const { data: bodies = [] } = useQuery(bodiesQuery);
  const akimats = bodies.filter(({ kind, active, id }) => kind === 'administration' && (active || id === chosen));
  return (
    <SelectField
      name="administrationId"
      label={t('admin.bodies.akimat')}
      hint={t('admin.bodies.akimatHint')}
      empty={t('admin.bodies.noAkimat')}
      defaultValue={chosen}
      choices={akimats.map(({ id, name }) => ({ value: id, label: localized(name) }))}
      fault={fault}
    />
  );
}
