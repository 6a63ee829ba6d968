const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const INSTANT =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;

/** `YYYY-MM-DD` and a day that is in the calendar: 2026-02-29 is not. */
export function isLegalDay(value: string): boolean {
  const [, year, month, day] = DAY.exec(value) ?? [];
  if (year === undefined || month === undefined || day === undefined || year === '0000') return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  date.setUTCFullYear(Number(year));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

/**
 * ISO-8601 with `Z` or an offset, on a real day: a time without a zone says nothing a deadline can be counted from.
 * The first and the last year are left out, as in another zone they reach into years of another length, and instants
 * compare as text.
 */
export function isInstant(value: string): boolean {
  const day = INSTANT.exec(value)?.[1];
  return day !== undefined && isLegalDay(day) && !/^(0001|9999)/.test(day);
}
