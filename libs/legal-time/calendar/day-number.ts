export const DAY_MS = 86_400_000;

/** Days since 1970-01-01. Local days are numbers inside the library: adding and comparing them is exact and fast. */
export type DayNumber = number;

/** @throws RangeError when the text is no `YYYY-MM-DD` of a real day */
export function dayNumber(isoDay: string): DayNumber {
  const ms = Date.parse(`${isoDay}T00:00:00Z`);
  if (Number.isNaN(ms) || isoDayOf(ms / DAY_MS) !== isoDay) throw new RangeError(`no such day: ${isoDay}`);
  return ms / DAY_MS;
}

const isoDays = new Map<DayNumber, string>();
/** More days than any calendar has; a wild day must not fill the memory. */
const KEEP_AT_MOST = 20_000;

export function isoDayOf(day: DayNumber): string {
  const known = isoDays.get(day);
  if (known !== undefined) return known;
  const text = new Date(day * DAY_MS).toISOString().slice(0, 10);
  if (isoDays.size < KEEP_AT_MOST) isoDays.set(day, text);
  return text;
}

/** 0 = Sunday … 6 = Saturday. */
export function weekdayOf(day: DayNumber): number {
  return (((day + 4) % 7) + 7) % 7;
}
