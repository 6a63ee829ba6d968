import type { SyntheticEvent } from 'react';
import { Form } from 'react-aria-components/Form';
import { useTranslation } from 'react-i18next';
import type { FormContent } from '../api/case-commands';
import { useNumber } from '../format/use-format';
import { Button } from '../ui/button';
import { FaultNotice } from '../ui/fault-notice';
import { Loading } from '../ui/loading';
import stack from '../ui/stack.module.css';
import { AssignFields } from './assign-fields';
import { begun, type BulkJob } from './bulk-job';
import { contentFor, type Prospect } from './preview';
import { ProspectTable } from './prospect-table';
import { useProspects } from './use-prospects';

export interface BulkPreviewProps {
  readonly job: BulkJob;
  readonly onBegin: (job: BulkJob) => void;
  readonly onLeave: () => void;
}

/** Before anything is done: which cases will be, which not, and why. */
export function BulkPreview({ job, onBegin, onLeave }: BulkPreviewProps) {
  const { t } = useTranslation();
  const { known, isComplete, error } = useProspects(job);
  const able = known.filter(({ whyNot }) => whyNot === null);
  const begin = (event: SyntheticEvent<HTMLFormElement>): void => {
    event.preventDefault();
    onBegin(begun(job, sentFor(job, able, contentOf(event.currentTarget))));
  };
  if (error) return <FaultNotice error={error} />;
  if (!isComplete) return <Looking known={known.length} all={job.items.length} />;
  return (
    <Form className={stack['stack'] ?? ''} aria-label={t(`action.${job.action}`)} onSubmit={begin}>
      <ProspectTable job={job} prospects={known} />
      {job.action === 'assign-executor' && able.length > 0 && <AssignFields prospects={able} />}
      <Decide able={able.length} onLeave={onLeave} />
    </Form>
  );
}

function Looking({ known, all }: { readonly known: number; readonly all: number }) {
  const { t } = useTranslation();
  const number = useNumber();
  return (
    <>
      <p role="status">{t('bulk.looking', { known: number(known), all: number(all) })}</p>
      <Loading lines={4} />
    </>
  );
}

function Decide({ able, onLeave }: { readonly able: number; readonly onLeave: () => void }) {
  const { t } = useTranslation();
  const number = useNumber();
  return (
    <div className={stack['row']}>
      <Button type="submit" look="main" isDisabled={able === 0}>
        {t('bulk.begin', { number: number(able) })}
      </Button>
      <Button look="quiet" onPress={onLeave}>
        {t('bulk.leave')}
      </Button>
    </div>
  );
}

function contentOf(form: HTMLFormElement): FormContent {
  const given = [...new FormData(form)].filter(([, value]) => typeof value === 'string' && value.trim() !== '');
  return Object.fromEntries(given);
}

function sentFor({ action }: BulkJob, able: readonly Prospect[], common: FormContent) {
  return new Map(
    able.map((prospect) => {
      const revision = prospect.caseView?.revision ?? 0;
      return [prospect.caseId, { revision, content: contentFor(action, prospect, common) }];
    }),
  );
}
