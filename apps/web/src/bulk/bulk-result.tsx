import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useNumber } from '../format/use-format';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { ProblemSummary } from '../ui/problem-summary';
import stack from '../ui/stack.module.css';
import table from '../ui/table.module.css';
import { Tag, type TagTone } from '../ui/tag';
import { type BulkItem, type BulkJob, countOf, type ItemState } from './bulk-job';
import type { Run } from './use-run';

export interface BulkResultProps {
  readonly job: BulkJob;
  readonly run: Run;
  readonly onPutAway: () => void;
}

const tones: Readonly<Record<ItemState, TagTone>> = {
  waiting: 'calm',
  done: 'good',
  refused: 'bad',
  overtaken: 'warn',
};
const states = ['done', 'refused', 'overtaken', 'waiting'] as const;

/** What became of each case so far. Closing the page loses nothing: it goes on from here. */
export function BulkResult({ job, run, onPutAway }: BulkResultProps) {
  const { t } = useTranslation();
  const number = useNumber();
  const { isRunning, error, start, stop } = run;
  const waiting = countOf(job, 'waiting');
  return (
    <div className={stack['stack']}>
      <p className={stack['row']} role="status">
        {states.map((state) => {
          const count = countOf(job, state);
          return (
            count > 0 && (
              <Tag key={state} tone={tones[state]}>
                {t(`bulk.state.${state}`)}: {number(count)}
              </Tag>
            )
          );
        })}
      </p>
      <ProblemSummary error={error} />
      {waiting === 0 && <Notice tone="good" title={t('bulk.finished')} />}
      {waiting > 0 && !isRunning && <Notice tone="calm" title={t('bulk.resumable')} />}
      <div className={stack['row']}>
        {waiting > 0 && (
          <Button look="main" onPress={isRunning ? stop : start}>
            {isRunning ? t('bulk.stop') : t('bulk.goOn', { number: number(waiting) })}
          </Button>
        )}
        {!isRunning && (
          <Button look={waiting > 0 ? 'quiet' : 'main'} onPress={onPutAway}>
            {waiting > 0 ? t('bulk.giveUp') : t('bulk.putAway')}
          </Button>
        )}
      </div>
      <ItemTable job={job} />
    </div>
  );
}

function ItemTable({ job }: { readonly job: BulkJob }) {
  const { t } = useTranslation();
  return (
    <table className={table['table']}>
      <caption className="visually-hidden">{t(`action.${job.action}`)}</caption>
      <thead>
        <tr>
          <th scope="col">{t('queue.column.case')}</th>
          <th scope="col">{t('bulk.outcome')}</th>
        </tr>
      </thead>
      <tbody>
        {job.items.map((item) => (
          <ItemRow key={item.caseId} item={item} />
        ))}
      </tbody>
    </table>
  );
}

function ItemRow({ item: { caseId, number, state, reason } }: { readonly item: BulkItem }) {
  const { t } = useTranslation();
  return (
    <tr data-state={state}>
      <th scope="row">
        <Link to={`/cases/${caseId}`}>{number ?? t('case.noNumber')}</Link>
      </th>
      <td>
        <Tag tone={tones[state]}>{t(`bulk.state.${state}`)}</Tag> {reason}
      </td>
    </tr>
  );
}
