import { Form } from 'react-aria-components/Form';
import { useTranslation } from 'react-i18next';
import type { BodyView } from '../../api/views';
import { formBody } from '../../case/form-body';
import forms from '../../case/forms.module.css';
import { OFFICE_ZONE } from '../../format/office-zone';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { ProblemSummary } from '../../ui/problem-summary';
import { useFormFaults } from '../../ui/use-form-faults';
import { BodyFields } from './body-fields';
import { useBodyAct } from './use-body-act';

export function ChangeBodyForm({ body }: { readonly body: BodyView }) {
  const { t } = useTranslation();
  const change = useBodyAct(body);
  const faults = useFormFaults(change.error);
  return (
    <Card title={t('admin.bodies.details')}>
      <Form
        className={forms['form'] ?? ''}
        aria-label={t('admin.bodies.details')}
        {...faults}
        onSubmit={(event) => {
          event.preventDefault();
          const typed = formBody(new FormData(event.currentTarget), OFFICE_ZONE);
          change.mutate({ action: 'change', content: { jurisdictions: [], ...typed } });
        }}
      >
        <ProblemSummary error={change.error} />
        <BodyFields kind={body.kind} body={body} faults={faults.validationErrors} />
        <div>
          <Button type="submit" look="main" isPending={change.isPending}>
            {t('admin.save')}
          </Button>
        </div>
      </Form>
    </Card>
  );
}
