import type { ReactElement } from 'react';

export type MarkKind = 'norm' | 'median' | 'p90';

interface Place {
  readonly cx?: number | undefined;
  readonly cy?: number | undefined;
}

/** Marks that differ in shape; they stand under the step's name. */
const DROP = 8;

export const marks: Readonly<Record<MarkKind, (place: Place) => ReactElement>> = {
  norm: ({ cx = 0, cy = 0 }) => (
    <rect x={cx - 2} y={cy + DROP - 11} width={4} height={22} fill="var(--ink)" data-mark="norm" />
  ),
  median: ({ cx = 0, cy = 0 }) => (
    <circle cx={cx} cy={cy + DROP} r={6} fill="var(--accent)" stroke="var(--paper)" data-mark="median" />
  ),
  p90: ({ cx = 0, cy = 0 }) => (
    <path
      d={`M${String(cx)} ${String(cy + DROP - 8)} l8 8 l-8 8 l-8 -8 z`}
      fill="var(--paper)"
      fillOpacity={0.7}
      stroke="var(--bad)"
      strokeWidth={2.5}
      data-mark="p90"
    />
  ),
};
