import { useContext, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import forms from '../case/forms.module.css';
import { Button } from '../ui/button';
import stack from '../ui/stack.module.css';
import { noStartValues, type StartValues, StartValuesContext } from '../ui/start-values';
import { PersonFields } from './person-fields';

const roles = ['representative', 'spouse'] as const;

/** How many children the form is begun with. */
function childrenIn(start: StartValues): number {
  const places = [...start.keys()].map((name) => /^parties\/children\/(\d+)\//.exec(name)?.[1]);
  return new Set(places.filter((place) => place !== undefined)).size;
}

/** Applicant, and whoever else the case concerns. */
export function PartyFields() {
  const { t } = useTranslation();
  const start = useContext(StartValuesContext);
  const [kept] = useState(() => childrenIn(start));
  const next = useRef(kept);
  const [others, setOthers] = useState(() => roles.filter((role) => start.has(`parties/${role}/fullName`)));
  const [children, setChildren] = useState<readonly number[]>(() => Array.from({ length: kept }, (_, key) => key));
  const absent = roles.filter((role) => !others.includes(role));
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
        <StartValuesContext key={key} value={key < kept ? start : noStartValues}>
          <PersonFields
            path={`parties/children/${String(index)}`}
            title={`${t('party.child')} ${String(index + 1)}`}
            onRemove={() => setChildren((all) => all.filter((one) => one !== key))}
            isNew={key >= kept}
          />
        </StartValuesContext>
      ))}
      <div className={forms['others']} data-part>
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
