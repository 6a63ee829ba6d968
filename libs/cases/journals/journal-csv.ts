import { stringify } from 'csv-stringify/sync';
import { DateTime } from 'luxon';
import type { Locale } from '#platform';
import { columnTitles, type JournalColumn, journalForms } from './journal-columns.js';
import { channelWords, endingWords, handingWords, noteWords } from './journal-words.js';
import type { JournalBookView, JournalEntryView } from './journal.view.js';

/** RFC 4180 with a byte order mark for spreadsheets; what one would take for a formula is made plain text. */
const WRITING = { record_delimiter: '\r\n', escape_formulas: true } as const;

/** The first line: the book's columns in the reader's language. */
export function csvHead({ kind }: JournalBookView, locale: Locale): string {
  const titles = journalForms[kind].columns.map((column) => columnTitles[column][locale]);
  return stringify([titles], { ...WRITING, bom: true });
}

export function csvLines(book: JournalBookView, entries: readonly JournalEntryView[], locale: Locale): string {
  return stringify(
    entries.map((entry) => journalRow(book, entry, locale)),
    WRITING,
  );
}

/** One number of a book, column by column. */
export function journalRow({ kind, zone }: JournalBookView, entry: JournalEntryView, locale: Locale): string[] {
  const cell = cells(zone, locale);
  return journalForms[kind].columns.map((column) => cell[column](entry));
}

type Cell = (entry: JournalEntryView) => string;

function cells(zone: string, locale: Locale): Readonly<Record<JournalColumn, Cell>> {
  return {
    number: ({ label }) => label,
    entered: ({ enteredAt }) => momentOf(enteredAt, zone),
    'paper-number': ({ paperNumber }) => paperNumber ?? '',
    'incoming-number': ({ incomingNumber }) => incomingNumber ?? '',
    names: ({ persons }) => persons.map(({ fullName }) => fullName ?? '').join('; '),
    service: ({ serviceTitle }) => serviceTitle[locale],
    channel: ({ channel }) => channelWords[channel][locale],
    executor: ({ executor }) => executor?.name ?? '',
    due: ({ dueAt }) => momentOf(dueAt, zone),
    ending: ({ ending }) =>
      ending === null ? '' : `${endingWords(ending, locale)}, ${momentOf(ending.closedAt, zone)}`,
    result: ({ resultTitle }) => resultTitle?.[locale] ?? '',
    'result-number': ({ resultNumber }) => resultNumber ?? '',
    reason: ({ reason }) => reason ?? '',
    handing: ({ handing }) =>
      handing === null ? '' : `${handingWords(handing)[locale]}, ${momentOf(handing.occurredAt, zone)}`,
    'valid-from': ({ validFrom }) => dayOf(validFrom),
    'valid-until': ({ validUntil }) => dayOf(validUntil),
    prolongs: ({ prolongs }) => prolongs ?? '',
    note: (entry) => noteWords(entry, locale),
  };
}

function momentOf(instant: string | null, zone: string): string {
  return instant === null ? '' : DateTime.fromISO(instant, { zone }).toFormat('dd.MM.yyyy HH:mm');
}

function dayOf(day: string | null): string {
  return day === null ? '' : DateTime.fromISO(day).toFormat('dd.MM.yyyy');
}
