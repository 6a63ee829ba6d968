import type { DeadlineLine } from '../../api/views';

/** Days in between that count like the first and the last of their row. */
export interface DaysBetween {
  readonly days: number;
}

const SHOWN_IN_FULL = 4;

/** A long row of counted days says the same of each: the first and the last are enough until somebody wants them all. */
export function foldedDays(lines: readonly DeadlineLine[]): (DeadlineLine | DaysBetween)[] {
  return rows(lines).flatMap((row) => {
    const [first, last] = [row[0], row.at(-1)];
    if (row.length <= SHOWN_IN_FULL || first === undefined || last === undefined) return row;
    return [first, { days: row.length - 2 }, last];
  });
}

/** Counted days that follow each other make a row; any other line stands alone. */
function rows(lines: readonly DeadlineLine[]): DeadlineLine[][] {
  const all: DeadlineLine[][] = [];
  for (const line of lines) {
    const row = all.at(-1);
    if (line.kind === 'counted' && row?.at(-1)?.kind === 'counted') row.push(line);
    else all.push([line]);
  }
  return all;
}
