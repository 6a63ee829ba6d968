import { type JournalFilter, journalRow, type JournalView } from '#cases';
import { forReading } from '../model/paper-frame.js';
import type { Paper } from '../model/paper.js';
import { journalWords as words } from '../words/journal-words.js';
import type { Wording } from '../words/wording.js';

/**
 * Pages of a book as they read today. No single act makes them, so they have no number and no public check of their own; the
 * file bears the date of the latest entry on them, so that the same pages are the same bytes.
 */
export function journalPaper(
  { book, columns, items }: Pick<JournalView, 'book' | 'columns' | 'items'>,
  filter: JournalFilter,
  say: Wording,
): Paper {
  const title = say.text(book.title);
  const latest = items.map(({ enteredAt, reservedAt }) => enteredAt ?? reservedAt).sort();
  const first = items.at(0)?.label ?? '';
  const last = items.at(-1)?.label ?? '';
  const span = items.length === 0 ? say.text(words.empty) : `№ ${first} – № ${last}`;
  const subtitle = [`${String(book.year)}, ${span}`, ...filterWords(filter, say)].join('; ');
  return {
    locale: say.locale,
    title,
    subtitle,
    body: say.text(book.body.name),
    blocks: [
      ...forReading(say),
      {
        block: 'table',
        head: columns.map((column) => say.text(column.title)),
        rows: items.map((entry) => journalRow(book, entry, say.locale)),
      },
      { block: 'signatures', lines: [{ role: say.text(words.correct), name: '', verdict: null }] },
    ],
    copies: [null],
    check: null,
    footer: `${say.text(book.body.name)}. ${title}, ${String(book.year)}`,
    landscape: true,
    madeAt: latest.at(-1) ?? `${String(book.year)}-01-01T00:00:00.000Z`,
  };
}

/** What was left out stands on the paper: it is no whole book then. */
function filterWords({ q, from, to }: JournalFilter, say: Wording): string[] {
  const period = `${from === null ? '' : say.day(from)} – ${to === null ? '' : say.day(to)}`;
  return [
    ...(from === null && to === null ? [] : [`${say.text(words.period)}: ${period}`]),
    ...(q === null ? [] : [`${say.text(words.search)}: ${q}`]),
  ];
}
