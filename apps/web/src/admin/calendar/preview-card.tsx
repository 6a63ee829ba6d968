import { useState } from 'react';
import { Form } from 'react-aria-components/Form';
import { useTranslation } from 'react-i18next';
import forms from '../../case/forms.module.css';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { ProblemSummary } from '../../ui/problem-summary';
import { FileField } from './file-field';
import { RunReport } from './run-report';
import { usePreview } from './use-calendar-run';

/** What a changed year would do to the open cases. Without a file: what the calendar in use does to dates set before it. */
export function PreviewCard() {
  const { t } = useTranslation();
  const preview = usePreview();
  const [yearFile, setYearFile] = useState<string>();
  const [namesFile, setNamesFile] = useState<string>();
  const files = { ...(yearFile !== undefined && { yearFile }), ...(namesFile !== undefined && { namesFile }) };
  return (
    <Card title={t('admin.calendar.preview')}>
      <p>{t('admin.calendar.previewText')}</p>
      <Form
        className={forms['form'] ?? ''}
        aria-label={t('admin.calendar.preview')}
        onSubmit={(event) => {
          event.preventDefault();
          preview.start(files);
        }}
      >
        <ProblemSummary error={preview.error} />
        <FileField label={t('admin.calendar.yearFile')} hint={t('admin.calendar.yearFileHint')} onText={setYearFile} />
        <FileField
          label={t('admin.calendar.namesFile')}
          hint={t('admin.calendar.namesFileHint')}
          onText={setNamesFile}
        />
        <div>
          <Button type="submit" isPending={preview.isPending}>
            {t('admin.calendar.look')}
          </Button>
        </div>
      </Form>
      {preview.run && <RunReport run={preview.run} mode="preview" />}
    </Card>
  );
}
