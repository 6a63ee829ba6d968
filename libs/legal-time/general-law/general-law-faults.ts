import type { PeriodFile } from './general-law.js';

/** What the schema cannot see: gaps and doublets of periods, bounds without an end, acts that are cited and not listed. */
export function lawFaults(periods: readonly PeriodFile[]): string[] {
  const first = periods[0];
  if (first === undefined) return ['there is no period'];
  return [
    ...(first.inForce.from === null ? [] : [`${first.id}: the first period must have no first day`]),
    ...periods.slice(1).flatMap((period, index) => successionFaults(period, periods[index])),
    ...periods.flatMap(periodFaults),
  ];
}

function successionFaults({ id, inForce }: PeriodFile, before: PeriodFile | undefined): string[] {
  if (inForce.from === null) return [`${id}: only the first period has no first day`];
  return inForce.from === before?.inForce.from ? [`${id}: begins on the same day as ${before.id}`] : [];
}

function periodFaults({ id, acts, inForce, terms, rules, ...lists }: PeriodFile): string[] {
  const { from, fromIsBound, fromLatest } = inForce;
  const boundIsWhole = fromIsBound ? from !== null && fromLatest !== null && fromLatest >= from : fromLatest === null;
  const cited = [...Object.values(terms), ...Object.values(rules), lists.noHearingGrounds, lists.complaintDecisions];
  const unlisted = cited.flatMap((entry) =>
    entry.value !== null && !acts.some(({ code }) => code === entry.act)
      ? [`${id}: cites the unknown act ${entry.act}`]
      : [],
  );
  return [...(boundIsWhole ? [] : [`${id}: a bound needs fromLatest, a sure day must not have it`]), ...unlisted];
}
