import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import forms from '../case/forms.module.css';
import { Button } from '../ui/button';
import stack from '../ui/stack.module.css';
import { PersonFields } from './person-fields';

/** Applicant, and whoever else the case concerns. */
export function PartyFields() {
  const { t } = useTranslation();
  const next = useRef(0);
  const [others, setOthers] = useState<readonly ('representative' | 'spouse')[]>([]);
  const [children, setChildren] = useState<readonly number[]>([]);
  const absent = (['representative', 'spouse'] as const).filter((role) => !others.includes(role));
  return (
    <div className={stack['stack']}>
      <PersonFields path="parties/applicant" title={t('party.applicant')} />
      {others.map((role) => (
        <PersonFields
          key={role}
          path={`parties/${role}`}
          title={t(`party.${role}`)}
          onRemove={() => setOthers((all) => all.filter((one) => one !== role))}
        />
      ))}
      {children.map((key, index) => (
        <PersonFields
          key={key}
          path={`parties/children/${String(index)}`}
          title={`${t('party.child')} ${String(index + 1)}`}
          onRemove={() => setChildren((all) => all.filter((one) => one !== key))}
        />
      ))}
      <div className={forms['others']}>
        <Button onPress={() => setChildren((all) => [...all, next.current++])}>{t('application.addChild')}</Button>
        {absent.map((role) => (
          <Button key={role} onPress={() => setOthers((all) => [...all, role])}>
            {t(role === 'spouse' ? 'application.addSpouse' : 'application.addRepresentative')}
          </Button>
        ))}
      </div>
    </div>
  );
}
