import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { loadQuery } from '../api/case-queries';
import type { Load } from '../api/views';
import { useNumber } from '../format/use-format';
import { queueAddress } from '../queue/queue-address';
import { Card } from '../ui/card';
import stack from '../ui/stack.module.css';
import table from '../ui/table.module.css';
import { Tag } from '../ui/tag';
import { CarriedCases } from './carried-cases';
import { loadAddress, type LoadFigure, loadFigureOf, NOBODY } from './load-address';

/** For the head: who carries how much, what will be late, what waits for a signature. */
export function LoadPart() {
  const { t } = useTranslation();
  const number = useNumber();
  const [params] = useSearchParams();
  const figure = loadFigureOf(params);
  const { data: load } = useQuery(loadQuery);
  if (load === undefined) return null;
  return (
    <Card title={t('load.title')}>
      <p className={stack['row']}>
        <Link to={loadAddress({ due: 'overdue' })}>
          <Tag tone={load.overdue > 0 ? 'bad' : 'good'}>{t('load.overdue', { number: number(load.overdue) })}</Tag>
        </Link>
        <Link to={loadAddress({ due: 'week' })}>
          <Tag tone={load.dueThisWeek > 0 ? 'warn' : 'good'}>
            {t('load.week', { number: number(load.dueThisWeek) })}
          </Tag>
        </Link>
        <Link to={queueAddress({ activity: 'sign' })}>
          {t('load.signature', { number: number(load.waitForSignature) })}
        </Link>
      </p>
      <LoadTable executors={load.executors} />
      {figure && <CarriedCases figure={figure} executorName={nameIn(load, figure, t('load.nobody'))} />}
    </Card>
  );
}

/** `undefined`: everybody's. */
function nameIn({ executors }: Load, { of }: LoadFigure, nobody: string): string | undefined {
  return of === NOBODY
    ? nobody
    : executors.find(({ executor }) => executor !== null && executor.id === of)?.executor?.name;
}

const counted = ['open', 'overdue', 'dueThisWeek'] as const;
const windowOf = { open: {}, overdue: { due: 'overdue' }, dueThisWeek: { due: 'week' } } as const;

function LoadTable({ executors }: Pick<Load, 'executors'>) {
  const { t } = useTranslation();
  const number = useNumber();
  return (
    <table className={table['table']}>
      <caption className="visually-hidden">{t('load.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('role.executor')}</th>
          {counted.map((column) => (
            <th key={column} scope="col" className={table['figure']}>
              {t(`load.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {executors.map((row) => (
          <tr key={row.executor?.id ?? ''}>
            <th scope="row">{row.executor?.name ?? t('load.nobody')}</th>
            {counted.map((column) => (
              <td key={column} className={table['figure']} data-label={t(`load.column.${column}`)}>
                {row[column] === 0 ? (
                  number(0)
                ) : (
                  <Link to={loadAddress({ ...windowOf[column], of: row.executor?.id ?? NOBODY })}>
                    {number(row[column])}
                  </Link>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
