import { Form } from 'react-aria-components/Form';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { FormContent } from '../../api/case-commands';
import type { BodyView } from '../../api/views';
import { formBody } from '../../case/form-body';
import forms from '../../case/forms.module.css';
import { OFFICE_ZONE } from '../../format/office-zone';
import { useLocalized } from '../../i18n/use-localized';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { ProblemSummary } from '../../ui/problem-summary';
import { SelectField } from '../../ui/select-field';
import { TextField } from '../../ui/text-field';
import { useFormFaults } from '../../ui/use-form-faults';
import { RoleFields } from './role-fields';

export interface NewOfficerFormProps {
  readonly bodies: readonly BodyView[];
  readonly error: unknown;
  readonly isPending: boolean;
  readonly onRegister: (content: FormContent) => void;
}

export function NewOfficerForm({ bodies, error, isPending, onRegister }: NewOfficerFormProps) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const [params] = useSearchParams();
  const faults = useFormFaults(error);
  return (
    <Form
      className={forms['form'] ?? ''}
      aria-label={t('admin.officers.new')}
      {...faults}
      onSubmit={(event) => {
        event.preventDefault();
        onRegister(formBody(new FormData(event.currentTarget), OFFICE_ZONE));
      }}
    >
      <ProblemSummary error={error} />
      <Card title={t('admin.officers.account')}>
        <TextField name="name" label={t('admin.officers.name')} />
        <TextField name="login" short label={t('admin.officers.login')} hint={t('admin.officers.loginHint')} />
        <SelectField
          name="bodyId"
          label={t('admin.officers.column.body')}
          hint={t('admin.officers.bodyHint')}
          empty={t('form.choose')}
          defaultValue={params.get('bodyId') ?? ''}
          choices={bodies.filter(({ active }) => active).map(({ id, name }) => ({ value: id, label: localized(name) }))}
          fault={faults.validationErrors['bodyId']}
        />
        <RoleFields bodies={bodies} faults={faults.validationErrors} />
      </Card>
      <div>
        <Button type="submit" look="main" isPending={isPending}>
          {t('admin.officers.register')}
        </Button>
      </div>
    </Form>
  );
}
