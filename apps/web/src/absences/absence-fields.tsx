import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { officersQuery } from '../api/absence-queries';
import { bodiesQuery } from '../api/reference-queries';
import { sessionQuery } from '../api/session';
import forms from '../case/forms.module.css';
import { useLocalized } from '../i18n/use-localized';
import { DayField } from '../ui/day-field';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';

const kinds = ['leave', 'illness', 'business-trip', 'training', 'vacancy', 'other'] as const;

export function AbsenceFields() {
  const { t } = useTranslation();
  const [days, setDays] = useState({ from: '', until: '', orderDate: '' });
  const day = (name: keyof typeof days, label: string) => (
    <DayField name={name} label={label} value={days[name]} onChange={(value) => setDays({ ...days, [name]: value })} />
  );
  return (
    <>
      <WhoForWhom />
      <div className={forms['pair']}>
        {day('from', t('absence.from'))}
        {day('until', t('absence.until'))}
      </div>
      <SelectField
        name="kind"
        label={t('absence.kindLabel')}
        choices={kinds.map((value) => ({ value, label: t(`absence.kind.${value}`) }))}
      />
      <div className={forms['pair']}>
        <TextField name="orderNumber" short label={t('absence.orderNumber')} />
        {day('orderDate', t('absence.orderDate'))}
      </div>
    </>
  );
}

/** Both are of one body: the own one, or for an administrator the one he names first. */
function WhoForWhom() {
  const { t } = useTranslation();
  const localized = useLocalized();
  const { data: session } = useQuery(sessionQuery);
  const { data: officers = [] } = useQuery(officersQuery);
  const { data: bodies = [] } = useQuery(bodiesQuery);
  const [named, setNamed] = useState('');
  const [officerId, setOfficerId] = useState('');
  const names = session?.officer.roles.includes('administrator') === true;
  const bodyId = names ? named : session?.officer.body.id;
  const able = officers.filter(
    (one) => one.active && one.bodyId === bodyId && !one.roles.some((role) => withoutDeputy.has(role)),
  );
  const choices = able.map(({ id, name }) => ({ value: id, label: name }));
  const withOfficers = new Set(officers.filter(({ active }) => active).map((one) => one.bodyId));
  return (
    <>
      {names && (
        <SelectField
          name="bodyId"
          label={t('absence.body')}
          empty={t('form.choose')}
          value={named}
          onChange={setNamed}
          choices={bodies
            .filter(({ id, kind }) => withOfficers.has(id) && kind !== 'oversight')
            .map(({ id, name }) => ({ value: id, label: localized(name) }))}
        />
      )}
      <div className={forms['pair']}>
        <SelectField
          key={`officer ${bodyId ?? ''}`}
          name="officerId"
          label={t('absence.officer')}
          empty={t('form.choose')}
          choices={choices}
          onChange={setOfficerId}
        />
        <SelectField
          key={`deputy ${bodyId ?? ''}`}
          name="deputyId"
          label={t('absence.deputy')}
          empty={t('form.choose')}
          choices={choices.filter(({ value }) => value !== officerId)}
        />
      </div>
    </>
  );
}

const withoutDeputy: ReadonlySet<string> = new Set(['auditor', 'administrator']);
