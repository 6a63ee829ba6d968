import { localDay } from '#legal-time';
import { editions } from '#regulations';
import { DateTime } from 'luxon';

/** What is looked for in a book. */
export interface JournalFilter {
  /** As the reader typed it. */
  readonly q: string | null;
  /** Legal days `YYYY-MM-DD`, both included. */
  readonly from: string | null;
  readonly to: string | null;
}

/** The same as SQL parameters. Names lie sealed, so words are compared with them outside of SQL. */
export interface Wanted {
  readonly params: Readonly<Record<string, string | number | null>>;
  /** Words to find in names; `null` where names are not searched. */
  readonly words: readonly string[] | null;
}

/** Columns: `e` = journal_entries, `d` = case_details. */
export const WITHIN = `(:since IS NULL OR coalesce(e.occurred_at, e.reserved_at) >= :since)
  AND (:before IS NULL OR coalesce(e.occurred_at, e.reserved_at) < :before)`;

/** A number as it is written or without its year, or a day. */
export const BY_NUMBER = `(e.label = :q OR e.number = :number OR d.paper_number = :q OR d.incoming_number IN (:q, :ofYear)
  OR d.result_number IN (:q, :ofYear)
  OR (coalesce(e.occurred_at, e.reserved_at) >= :dayStart AND coalesce(e.occurred_at, e.reserved_at) < :dayEnd))`;

/** Whether the title of the service has the words, in any of its languages. */
export const BY_SERVICE = 'd.service IN (SELECT value FROM json_each(:services))';

/** Names hold no digits and numbers do: so it is known which of the two is meant. */
export function wanted({ q, from, to }: JournalFilter, year: number, zone: string): Wanted {
  const params = {
    since: from === null ? null : startOf(from, zone),
    before: to === null ? null : startOf(dayAfter(to), zone),
  };
  if (q === null) return { params, words: null };
  return /\d/.test(q)
    ? { params: { ...params, ...numbers(q, year, zone) }, words: null }
    : { params: { ...params, services: JSON.stringify(servicesWith(q)) }, words: wordsOf(q) };
}

function numbers(q: string, year: number, zone: string): Wanted['params'] {
  const day = dayOf(q);
  return {
    q,
    number: /^\d{1,9}$/.test(q) ? Number(q) : null,
    ofYear: /^\d{1,9}$/.test(q) ? `${q}/${String(year)}` : null,
    dayStart: day === null ? null : startOf(day, zone),
    dayEnd: day === null ? null : startOf(dayAfter(day), zone),
  };
}

/** `04.03.2019` or `2019-03-04`. */
function dayOf(q: string): string | null {
  const typed = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(q);
  const [, day = '', month = '', year = ''] = typed ?? [];
  const iso = typed ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : q;
  return /^\d{4}-\d{2}-\d{2}$/.test(iso) && DateTime.fromISO(iso).isValid ? iso : null;
}

function servicesWith(q: string): string[] {
  const words = wordsOf(q);
  const found = editions
    .list()
    .filter(({ service: { title } }) => [title.kk, title.ru, title.en].some((text) => hasWords(text, words)))
    .map(({ service }) => service.code);
  return [...new Set(found)];
}

export function hasWords(text: string, words: readonly string[]): boolean {
  const lower = text.toLocaleLowerCase('kk');
  return words.every((word) => lower.includes(word));
}

function wordsOf(q: string): string[] {
  return q.toLocaleLowerCase('kk').split(/\s+/).filter(Boolean);
}

function dayAfter(day: string): string {
  return DateTime.fromISO(day).plus({ days: 1 }).toISODate() ?? day;
}

/** Midnight of the office, as an instant. */
function startOf(day: string, zone: string): string {
  return DateTime.fromISO(day, { zone }).toUTC().toISO() ?? day;
}

/** The year it is at the office now. */
export function yearAt(instant: string, zone: string): number {
  return Number(localDay(instant, zone).slice(0, 4));
}
