import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { BoardFilter } from '../../api/monitoring-queries';
import type { StepDuration } from '../../api/views';
import { useNumber } from '../../format/use-format';
import { useTermWords } from '../../i18n/use-term-words';
import styles from '../board/board.module.css';
import table from '../../ui/table.module.css';
import { boardAddress } from '../board/board-address';
import { stateSigns } from '../board/state-mark';
import { useSpanWords } from '../../format/use-span-words';

export interface DurationsTableProps {
  readonly steps: readonly StepDuration[];
  readonly nameOf: (step: StepDuration) => string;
  readonly caption: string;
  readonly filter: BoardFilter;
}

const columns = ['count', 'median', 'p90', 'norm', 'late', 'running'] as const;

export function DurationsTable({ steps, nameOf, caption, filter }: DurationsTableProps) {
  const { t } = useTranslation();
  return (
    <table className={table['table']}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('monitoring.grouping.step')}</th>
          {columns.map((column) => (
            <th key={column} scope="col" className={table['figure']}>
              {t(`monitoring.durations.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {steps.map((step) => (
          <DurationRow key={step.step} step={step} name={nameOf(step)} filter={filter} />
        ))}
      </tbody>
    </table>
  );
}

interface DurationRowProps {
  readonly step: StepDuration;
  readonly name: string;
  readonly filter: BoardFilter;
}

function DurationRow({ step, name, filter }: DurationRowProps) {
  const { t } = useTranslation();
  const number = useNumber();
  const span = useSpanWords();
  const term = useTermWords();
  const running = boardAddress('/monitoring/cases', { ...filter, edition: step.editionId, step: step.step });
  const cells = {
    count: number(step.count),
    median: step.count > 0 ? span(step.medianMinutes) : '–',
    p90: step.count > 0 ? span(step.p90Minutes) : '–',
    norm: step.norm ? term(step.norm) : t('monitoring.durations.noNorm'),
    late: <LateShare late={step.late} timed={step.timed} />,
    running: step.running > 0 ? <Link to={running}>{number(step.running)}</Link> : number(0),
  };
  return (
    <tr data-step={step.step}>
      <th scope="row">{name}</th>
      {columns.map((column) => (
        <td key={column} className={table['figure']} data-label={t(`monitoring.durations.${column}`)}>
          <span className={styles['whole']}>{cells[column]}</span>
        </td>
      ))}
    </tr>
  );
}

function LateShare({ late, timed }: Pick<StepDuration, 'late' | 'timed'>) {
  const { t } = useTranslation();
  const number = useNumber();
  if (timed === 0) return '–';
  return (
    <>
      {late > 0 && <span aria-hidden="true">{stateSigns.late} </span>}
      {t('monitoring.share', { part: number(late), whole: number(timed) })}
    </>
  );
}
