import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Form } from 'react-aria-components/Form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { registerBody } from '../../api/admin-commands';
import type { FormContent } from '../../api/case-commands';
import type { BodyKind } from '../../api/views';
import { formBody } from '../../case/form-body';
import forms from '../../case/forms.module.css';
import { useCommandKey } from '../../case/use-command-key';
import { OFFICE_ZONE } from '../../format/office-zone';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { ProblemSummary } from '../../ui/problem-summary';
import { SelectField } from '../../ui/select-field';
import { TextField } from '../../ui/text-field';
import { useFormFaults } from '../../ui/use-form-faults';
import { AdminPage } from '../parts/admin-page';
import { BodyFields } from './body-fields';

const kinds = ['provider', 'administration', 'state-corporation', 'portal', 'oversight'] as const;

export function Component() {
  const { t } = useTranslation();
  const register = useRegistering();
  const faults = useFormFaults(register.error);
  const [kind, setKind] = useState<BodyKind | ''>('');
  return (
    <AdminPage title={t('admin.bodies.new')} lead={t('admin.bodies.newLead')}>
      <Form
        className={forms['form'] ?? ''}
        aria-label={t('admin.bodies.new')}
        {...faults}
        onSubmit={(event) => {
          event.preventDefault();
          register.mutate({ jurisdictions: [], ...formBody(new FormData(event.currentTarget), OFFICE_ZONE) });
        }}
      >
        <ProblemSummary error={register.error} />
        <Card title={t('admin.bodies.details')}>
          <SelectField
            name="kind"
            label={t('admin.bodies.column.kind')}
            hint={t('admin.bodies.kindHint')}
            empty={t('form.choose')}
            value={kind}
            onChange={(value) => setKind(kinds.find((one) => one === value) ?? '')}
            choices={kinds.map((value) => ({ value, label: t(`admin.bodyKind.${value}`) }))}
            fault={faults.validationErrors['kind']}
          />
          <BodyFields kind={kind} faults={faults.validationErrors} />
          <TextField name="id" short optional label={t('admin.bodies.id')} hint={t('admin.bodies.idHint')} />
        </Card>
        <div>
          <Button type="submit" look="main" isPending={register.isPending}>
            {t('admin.bodies.register')}
          </Button>
        </div>
      </Form>
    </AdminPage>
  );
}

function useRegistering() {
  const key = useCommandKey();
  const queries = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: (content: FormContent) => registerBody(key.current(), content),
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: ['bodies'] });
      await navigate(`/admin/bodies/${id}`, { state: { done: 'registered' } });
    },
    onError: key.settle,
  });
}
