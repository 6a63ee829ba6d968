import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { BoardFilter } from '../../api/monitoring-queries';
import type { LatenessCell, LatenessMap } from '../../api/views';
import { useNumber } from '../../format/use-format';
import table from '../../ui/table.module.css';
import { boardAddress, NO_REGION } from '../board/board-address';
import { useNames } from '../board/use-names';
import styles from './lateness.module.css';
import { shadeOf } from './shade';

export interface LatenessTableProps {
  readonly map: LatenessMap;
  readonly filter: BoardFilter;
}

/** Service by region: a row for each service, as there are more of them. */
export function LatenessTable({ map, filter }: LatenessTableProps) {
  const { t } = useTranslation();
  const names = useNames();
  const regions: readonly (string | null)[] = map.regions ?? [];
  const cells = new Map(map.cells.map((cell) => [keyOf(cell.region, cell.service), cell]));
  return (
    <div className={styles['sheet']} role="region" aria-label={t('monitoring.lateness.title')} tabIndex={0}>
      <table className={`${table['table'] ?? ''} ${styles['map'] ?? ''}`}>
        <caption className="visually-hidden">{t('monitoring.lateness.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('monitoring.grouping.service')}</th>
            {regions.map((region) => (
              <th key={region ?? NO_REGION} scope="col">
                {names.region(region)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {map.services.map((service) => (
            <tr key={service.code}>
              <th scope="row">{names.service(service)}</th>
              {regions.map((region) => (
                <Cell
                  key={region ?? NO_REGION}
                  cell={cells.get(keyOf(region, service.code))}
                  region={region}
                  filter={filter}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CellProps {
  readonly cell: LatenessCell | undefined;
  readonly region: string | null;
  readonly filter: BoardFilter;
}

function Cell({ cell, region, filter }: CellProps) {
  const { t } = useTranslation();
  const number = useNumber();
  const label = useNames().region(region);
  if (cell === undefined) return <td className={styles['blank']} />;
  const { service, late, cases, share } = cell;
  const text = t('monitoring.share', { part: number(late), whole: number(cases) });
  const to = boardAddress('/monitoring/cases', {
    ...filter,
    ...{ service, region: region ?? NO_REGION, state: 'ever-late' },
  });
  return (
    <td className={styles[shadeOf(share)]} data-label={label} data-share={share}>
      <strong className="number">{t('monitoring.percent', { shown: number(Math.round(share * 100)) })}</strong>{' '}
      <span className="number">{late > 0 ? <Link to={to}>{text}</Link> : text}</span>
    </td>
  );
}

function keyOf(region: string | null, service: string): string {
  return `${region ?? NO_REGION} ${service}`;
}
