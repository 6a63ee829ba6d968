import { useTranslation } from 'react-i18next';
import { Bar, BarChart, CartesianGrid, XAxis, YAxis } from 'recharts';
import { NameTick } from '../board/name-tick';
import { stateFills, StatePatterns } from '../board/state-patterns';
import { useWidth } from '../board/use-width';
import type { BoardGroup } from './board-groups';
import styles from '../board/board.module.css';

const ROW = 52;
const AXIS = 40;
const series = [
  { state: 'late', count: ({ counts }: BoardGroup) => counts.late, stroke: 'var(--bad)' },
  { state: 'due-soon', count: ({ counts }: BoardGroup) => counts.dueSoon, stroke: 'var(--warn)' },
  { state: 'on-time', count: ({ counts }: BoardGroup) => counts.onTime, stroke: 'var(--good)' },
] as const;

/** Open cases as bars, each under its name. The table beside it says the same, and leads to the cases. */
export default function CountsChart({ groups, label }: { groups: readonly BoardGroup[]; label: string }) {
  const { t } = useTranslation();
  const [box, width] = useWidth();
  const height = groups.length * ROW + AXIS;
  return (
    <div ref={box} role="img" aria-label={label} className={styles['chart']} data-chart="counts">
      {width > 0 && (
        <BarChart
          {...{ width, height, layout: 'vertical', accessibilityLayer: false }}
          data={[...groups]}
          margin={{ top: 18, right: 12, bottom: 0, left: 0 }}
          barSize={18}
        >
          <StatePatterns />
          <CartesianGrid horizontal={false} stroke="var(--line)" />
          <XAxis type="number" allowDecimals={false} stroke="var(--ink-soft)" />
          <YAxis
            {...{ type: 'category', dataKey: 'name', width: 1, interval: 0, tickLine: false, mirror: true }}
            stroke="var(--line-strong)"
            tick={<NameTick width={width} rise={16} />}
          />
          {series.map(({ state, count, stroke }) => (
            <Bar
              key={state}
              {...{ dataKey: count, stackId: 'open', fill: stateFills[state], stroke, isAnimationActive: false }}
              name={t(`monitoring.state.${state}`)}
            />
          ))}
        </BarChart>
      )}
    </div>
  );
}
