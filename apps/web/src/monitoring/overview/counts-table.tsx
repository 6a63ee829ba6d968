import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { BoardFilter, CaseSearch } from '../../api/monitoring-queries';
import { useNumber } from '../../format/use-format';
import table from '../../ui/table.module.css';
import { boardAddress } from '../board/board-address';
import { stateSigns } from '../board/state-mark';
import type { BoardGroup, Grouping } from './board-groups';

export interface CountsTableProps {
  readonly groups: readonly BoardGroup[];
  readonly by: Grouping;
  readonly filter: BoardFilter;
}

const columns = [
  { state: 'late', of: 'late' },
  { state: 'due-soon', of: 'dueSoon' },
  { state: 'on-time', of: 'onTime' },
] as const;

/** The figures of the chart; each is the way to the cases it counts. */
export function CountsTable({ groups, by, filter }: CountsTableProps) {
  const { t } = useTranslation();
  const number = useNumber();
  const casesOf = (group: BoardGroup, more: CaseSearch = {}): string =>
    boardAddress('/monitoring/cases', { ...filter, ...group.search, ...more });
  return (
    <table className={table['table']}>
      <caption className="visually-hidden">{t(`monitoring.by.${by}`)}</caption>
      <thead>
        <tr>
          <th scope="col">{t(`monitoring.grouping.${by}`)}</th>
          {columns.map(({ state }) => (
            <th key={state} scope="col" className={table['figure']}>
              <span aria-hidden="true">{stateSigns[state]}</span> {t(`monitoring.state.${state}`)}
            </th>
          ))}
          <th scope="col" className={table['figure']}>
            {t('monitoring.column.open')}
          </th>
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => (
          <tr key={group.key} data-group={group.key}>
            <th scope="row">
              <Link to={group.next === null ? casesOf(group) : narrowed(filter, group)}>{group.name}</Link>
            </th>
            {columns.map(({ state, of }) => (
              <td key={state} className={table['figure']} data-label={t(`monitoring.state.${state}`)}>
                <Figure to={casesOf(group, { state })} count={group.counts[of]} />
              </td>
            ))}
            <td className={table['figure']} data-label={t('monitoring.column.open')}>
              {number(group.counts.open)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function narrowed(filter: BoardFilter, { search, next }: BoardGroup): string {
  return boardAddress('/monitoring', { ...filter, ...search, by: next ?? '' });
}

/** Nothing is no way to anywhere. */
function Figure({ to, count }: { readonly to: string; readonly count: number }) {
  const number = useNumber();
  return count === 0 ? number(0) : <Link to={to}>{number(count)}</Link>;
}
