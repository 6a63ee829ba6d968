import type { CaseAnomaly, StageEntry, StageLine } from '../../api/views';

/** A row of the stage line: a stage that came, or a place where some are missing. */
export type LineRow =
  | { readonly kind: 'stage'; readonly entry: StageEntry; readonly conflict: boolean }
  | { readonly kind: 'gap'; readonly gap: CaseAnomaly };

/** Stages and gaps in the order of their sequence. */
export function lineRows({ stages, anomalies }: Pick<StageLine, 'stages' | 'anomalies'>): LineRow[] {
  const conflicts = new Set(anomalies.filter(({ kind }) => kind === 'conflict').map(({ sequence }) => sequence));
  const rows: LineRow[] = [
    ...stages.map((entry) => ({ kind: 'stage', entry, conflict: conflicts.has(entry.sequence) }) as const),
    ...anomalies.filter(({ kind }) => kind === 'gap').map((gap) => ({ kind: 'gap', gap }) as const),
  ];
  return rows.sort((a, b) => placeOf(a) - placeOf(b));
}

function placeOf(row: LineRow): number {
  return row.kind === 'gap' ? row.gap.sequence : row.entry.sequence;
}
