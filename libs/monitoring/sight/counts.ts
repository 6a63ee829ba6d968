import type { CaseCounts } from '../views/shared.view.js';

export const noCounts: CaseCounts = {
  open: 0,
  onTime: 0,
  dueSoon: 0,
  late: 0,
  suspended: 0,
  closedInTime: 0,
  closedLate: 0,
};

export function sum(a: CaseCounts, b: CaseCounts): CaseCounts {
  return {
    open: a.open + b.open,
    onTime: a.onTime + b.onTime,
    dueSoon: a.dueSoon + b.dueSoon,
    late: a.late + b.late,
    suspended: a.suspended + b.suspended,
    closedInTime: a.closedInTime + b.closedInTime,
    closedLate: a.closedLate + b.closedLate,
  };
}

/** Sums of the rows that share a key, in the order of the keys; `null` last. */
export function summedBy<Row extends CaseCounts, Key extends string | null>(
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): { readonly key: Key; readonly counts: CaseCounts }[] {
  const groups = Map.groupBy(rows, keyOf);
  return [...groups]
    .map(([key, members]) => ({ key, counts: members.reduce<CaseCounts>(sum, noCounts) }))
    .sort(({ key: a }, { key: b }) => (a === null ? 1 : b === null ? -1 : a.localeCompare(b, 'en')));
}
