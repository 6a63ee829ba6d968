import type { ProcedureRegister } from '../domain/procedure.js';

/** Books a body keeps. Each has its own numbers, from 1, every year. */
export type JournalKind = CaseBook | 'complaint' | 'outage';

/** Books in which cases stand; complaints and outage records have books of their own beside them. */
export type CaseBook = (typeof journalKinds)[number];

export const journalKinds = [
  'incoming',
  'result',
  'refused-acceptance',
  'adopters-register',
  'accreditation-register',
  'preschool-queue',
] as const;

/** Why a number that was taken stands for nothing. */
export type VoidReason =
  /** The application was taken back before it was entered. */
  | 'withdrawn'
  /** The application was not accepted. */
  | 'acceptance-refused'
  /** The application was accepted after all. */
  | 'accepted'
  /** The case was entered under another number of the same kind. */
  | 'other-number'
  /** The case was closed without the entry. */
  | 'not-entered';

interface Numbered {
  readonly bodyId: string;
  readonly kind: JournalKind;
  readonly year: number;
  readonly number: number;
  /** What bears the number: a case (after a reopening with the count of its numbers), a complaint, an outage record. */
  readonly recordId: string;
}

/** The n-th reservation of a book's stream is number n; what was voided stays in the book and says why. */
export type JournalEvent =
  | { readonly type: 'NumberReserved'; readonly data: Numbered }
  | { readonly type: 'NumberVoided'; readonly data: Numbered & { readonly reason: VoidReason } };

const marks: Readonly<Record<JournalKind, string>> = {
  incoming: '',
  result: 'Н-',
  'refused-acceptance': 'Б-',
  'adopters-register': 'К-',
  'accreditation-register': 'А-',
  'preschool-queue': 'М-',
  complaint: 'Ш-',
  outage: 'Т-',
};

/** The number as it is written, e.g. `Н-12/2026`. */
export function numberLabel({ kind, year, number }: Pick<Numbered, 'kind' | 'year' | 'number'>): string {
  return `${marks[kind]}${String(number)}/${String(year)}`;
}

export const JOURNAL_STREAMS = 'journal-';

export function journalStream({ bodyId, kind, year }: Pick<Numbered, 'bodyId' | 'kind' | 'year'>): string {
  return `${JOURNAL_STREAMS}${bodyId}-${kind}-${String(year)}`;
}

/** The book in which a register is kept. */
export function bookOf<R extends ProcedureRegister['code']>(register: R): RegisterBookKind<R> {
  return books[register];
}

type RegisterBookKind<R extends ProcedureRegister['code']> = (typeof books)[R];

const books = {
  adopters: 'adopters-register',
  accreditation: 'accreditation-register',
  'preschool-queue': 'preschool-queue',
} as const satisfies Readonly<Record<ProcedureRegister['code'], CaseBook>>;

export function isCaseBook(kind: JournalKind): kind is CaseBook {
  return journalKinds.some((book) => book === kind);
}

/** The case that bears a number in one of the cases' books. */
export function caseOfRecord(recordId: string): string {
  return recordId.split(':')[0] ?? recordId;
}
