import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BodyView, OfficerView } from '../../api/views';
import { useLocalized } from '../../i18n/use-localized';
import { useWords } from '../../i18n/use-words';
import { RadioField } from '../../ui/radio-field';
import { CheckList } from '../parts/check-list';
import { officerRoles } from './officer-filter';

export interface RoleFieldsProps {
  /** What the fields begin with. */
  readonly officer?: OfficerView;
  readonly bodies: readonly BodyView[];
  readonly faults: Readonly<Record<string, string>>;
}

/** Roles, and for those that oversee also what they see. Which roles go together and with which body is the API's to say. */
export function RoleFields({ officer, bodies, faults }: RoleFieldsProps) {
  const { t } = useTranslation();
  const words = useWords();
  const [roles, setRoles] = useState<readonly string[]>(officer?.roles ?? []);
  return (
    <>
      <CheckList
        name="roles"
        label={t('admin.officers.column.roles')}
        hint={t('admin.officers.rolesHint')}
        choices={officerRoles.map((value) => ({ value, label: words.role(value) }))}
        chosen={roles}
        onChange={setRoles}
        fault={faults['roles']}
      />
      {roles.some((role) => role === 'auditor' || role === 'administrator') && (
        <ScopeFields officer={officer} bodies={bodies} fault={faults['scopeBodyIds'] ?? faults['scope']} />
      )}
    </>
  );
}

const scopes = ['own', 'all', 'chosen'] as const;

interface ScopeFieldsProps {
  readonly officer: OfficerView | undefined;
  readonly bodies: readonly BodyView[];
  readonly fault: string | undefined;
}

function ScopeFields({ officer, bodies, fault }: ScopeFieldsProps) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const [scope, setScope] = useState<string>(() => scopeOf(officer));
  const [chosen, setChosen] = useState<readonly string[]>(officer?.scopeBodyIds ?? []);
  return (
    <>
      <RadioField
        name="_scope"
        label={t('admin.officers.scope')}
        hint={t('admin.officers.scopeHint')}
        value={scope}
        onChange={setScope}
        choices={scopes.map((value) => ({ value, label: t(`admin.officers.scopes.${value}`) }))}
      />
      {scope === 'all' && <input type="hidden" name="scope" value="all" />}
      {scope === 'chosen' && (
        <CheckList
          name="scopeBodyIds"
          label={t('admin.officers.scopeBodies')}
          choices={bodies.map(({ id, name }) => ({ value: id, label: localized(name) }))}
          chosen={chosen}
          onChange={setChosen}
          fault={fault}
        />
      )}
    </>
  );
}

function scopeOf(officer: OfficerView | undefined): (typeof scopes)[number] {
  if (officer === undefined) return 'own';
  if (officer.scope === 'all') return 'all';
  const bodyIds = officer.scopeBodyIds ?? [];
  return bodyIds.length === 1 && bodyIds[0] === officer.bodyId ? 'own' : 'chosen';
}
