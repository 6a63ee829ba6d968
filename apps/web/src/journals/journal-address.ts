import type { JournalFilter } from '../api/journal-queries';
import type { JournalBook } from '../api/views';

/** The book that the address names, or the one to begin with: this year's incoming applications, if there are any. */
export function filterOf(
  params: URLSearchParams,
  books: readonly JournalBook[],
  ownBody: string,
): JournalFilter | null {
  const body = params.get('body') ?? books.find((book) => book.body.id === ownBody)?.body.id ?? books[0]?.body.id;
  const ofBody = books.filter((book) => book.body.id === body);
  const kind = ofBody.find((book) => book.kind === params.get('kind'))?.kind ?? firstKind(ofBody);
  const ofKind = ofBody.filter((book) => book.kind === kind);
  const year = ofKind.find((book) => String(book.year) === params.get('year'))?.year ?? ofKind[0]?.year;
  if (body === undefined || kind === undefined || year === undefined) return null;
  const [q, from, to] = ['q', 'from', 'to'].map((name) => params.get(name) ?? '');
  return { kind, body, year, ...(q && { q }), ...(from && { from }), ...(to && { to }) };
}

export function addressOf({ year, ...filter }: JournalFilter): Record<string, string> {
  return { ...filter, year: String(year) };
}

function firstKind(books: readonly JournalBook[]): JournalBook['kind'] | undefined {
  return (books.find(({ kind }) => kind === 'incoming') ?? books[0])?.kind;
}
