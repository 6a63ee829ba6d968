import { Form } from 'react-aria-components/Form';
import { useTranslation } from 'react-i18next';
import type { FormContent } from '../../api/case-commands';
import type { BodyView, OfficerView } from '../../api/views';
import { formBody } from '../../case/form-body';
import forms from '../../case/forms.module.css';
import { OFFICE_ZONE } from '../../format/office-zone';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { ProblemSummary } from '../../ui/problem-summary';
import { useFormFaults } from '../../ui/use-form-faults';
import { RoleFields } from './role-fields';

export interface ChangeRolesFormProps {
  readonly officer: OfficerView;
  readonly bodies: readonly BodyView[];
  readonly error: unknown;
  readonly isPending: boolean;
  readonly onChange: (content: FormContent) => void;
}

export function ChangeRolesForm({ officer, bodies, error, isPending, onChange }: ChangeRolesFormProps) {
  const { t } = useTranslation();
  const faults = useFormFaults(error);
  return (
    <Card title={t('admin.officers.changeRoles')}>
      <Form
        className={forms['form'] ?? ''}
        aria-label={t('admin.officers.changeRoles')}
        {...faults}
        onSubmit={(event) => {
          event.preventDefault();
          onChange(formBody(new FormData(event.currentTarget), OFFICE_ZONE));
        }}
      >
        <ProblemSummary error={error} />
        <RoleFields officer={officer} bodies={bodies} faults={faults.validationErrors} />
        <div>
          <Button type="submit" look="main" isPending={isPending}>
            {t('admin.save')}
          </Button>
        </div>
      </Form>
    </Card>
  );
}
