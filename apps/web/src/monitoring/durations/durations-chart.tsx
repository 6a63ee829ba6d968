import { useTranslation } from 'react-i18next';
import { CartesianGrid, Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import type { StepDuration } from '../../api/views';
import styles from '../board/board.module.css';
import { NameTick } from '../board/name-tick';
import { useWidth } from '../board/use-width';
import { marks, type MarkKind } from './duration-marks';
import { normMinutes } from './edition-durations';
import { useSpanWords } from '../../format/use-span-words';

const ROW = 56;
const AXIS = 40;
/** A minute, a quarter, an hour, a working day's hours, a day, a week, a month: steps take anything between. */
const TICKS = [1, 15, 60, 480, 1_440, 10_080, 43_200];

export interface DurationsChartProps {
  readonly steps: readonly StepDuration[];
  readonly nameOf: (step: StepDuration) => string;
}

/** Median, the ninth of ten, and the norm of each step, on an axis that has room for minutes and for weeks. */
export default function DurationsChart({ steps, nameOf }: DurationsChartProps) {
  const { t } = useTranslation();
  const span = useSpanWords();
  const [box, width] = useWidth();
  const height = steps.length * ROW + AXIS;
  const longest = Math.max(15, ...steps.flatMap((step) => [step.p90Minutes, normMinutes(step) ?? 0]));
  const ticks = TICKS.filter((tick, index) => tick <= longest || (TICKS[index - 1] ?? 0) < longest);
  return (
    <div ref={box} role="img" aria-label={t('monitoring.chart.durations')} className={styles['chart']}>
      {width > 0 && (
        <ScatterChart
          {...{ width, height, accessibilityLayer: false }}
          margin={{ top: 8, right: 24, bottom: 0, left: 8 }}
        >
          <CartesianGrid horizontal={false} stroke="var(--line)" />
          <XAxis
            {...{ type: 'number', dataKey: 'x', scale: 'log', ticks, interval: 'preserveStartEnd' }}
            domain={[1, ticks.at(-1) ?? longest]}
            tickFormatter={span}
            stroke="var(--ink-soft)"
          />
          <YAxis
            {...{ type: 'number', dataKey: 'y', width: 1, interval: 0, tickLine: false, mirror: true, reversed: true }}
            domain={[-0.5, steps.length - 0.5]}
            ticks={steps.map((_, index) => index)}
            stroke="var(--line-strong)"
            tick={<NameTick width={width} rise={12} nameOf={(at) => named(steps[Number(at)], nameOf)} />}
          />
          {kinds.map((kind) => (
            <Scatter key={kind} data={pointsOf(steps, kind)} shape={marks[kind]} isAnimationActive={false} />
          ))}
        </ScatterChart>
      )}
    </div>
  );
}

/** The median lies on top: where nine of ten took as long, both are seen. */
const kinds: readonly MarkKind[] = ['norm', 'p90', 'median'];

function pointsOf(steps: readonly StepDuration[], kind: MarkKind): { x: number; y: number }[] {
  const of: Readonly<Record<MarkKind, (step: StepDuration) => number | null>> = {
    norm: normMinutes,
    median: ({ medianMinutes }) => medianMinutes,
    p90: ({ p90Minutes }) => p90Minutes,
  };
  return steps.flatMap((step, y) => {
    const x = of[kind](step);
    // An axis of this kind has no nought: what took no minute stands at one.
    return x === null || step.count === 0 ? [] : [{ x: Math.max(1, x), y }];
  });
}

function named(step: StepDuration | undefined, nameOf: (step: StepDuration) => string): string {
  return step ? nameOf(step) : '';
}
