import { IsIn, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { DomainError, IsLegalDay, IsSafeText, type Locale, LOCALES } from '#platform';
import { AtLeast } from '../case-views/reading.js';
import { type CaseBook, journalKinds } from '../journal/journal-events.js';
import type { BookWanted } from './get-journal.query.js';
import type { JournalFilter } from './journal-search.js';

export class JournalQuery extends AtLeast {
  /** The body that keeps the book; the reader's own unless given. */
  @IsOptional()
  @Matches(/^[a-z0-9-]{1,80}$/)
  body?: string;

  /** This year unless given. */
  @IsOptional()
  @IsInt()
  @Min(1990)
  @Max(2100)
  year?: number;

  /** A number, a day (`04.03.2019`), or words of a name or of a service's title. */
  @IsOptional()
  @IsSafeText({ max: 100 })
  q?: string;

  /** Legal days of the entry, both included. */
  @IsOptional()
  @IsLegalDay()
  from?: string;

  @IsOptional()
  @IsLegalDay()
  to?: string;
}

export class JournalPageQuery extends JournalQuery {
  /** `oldest` as the book is written, `newest` to look into it. */
  @IsOptional()
  @IsIn(['oldest', 'newest'])
  first?: 'oldest' | 'newest';

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(200)
  limit?: number;

  /** `next` of the page before. */
  @IsOptional()
  @Matches(/^\d{1,9}$/)
  after?: string;
}

export class JournalExportQuery extends JournalQuery {
  /** Language of the columns; that of the request unless given. */
  @IsOptional()
  @IsIn(LOCALES)
  lang?: Locale;
}

/** @throws DomainError `journal-not-found` when there is no book of this name */
export function journalAsked(named: string, { body, year }: JournalQuery): BookWanted {
  return { kind: kindOf(named), bodyId: body ?? null, year: year ?? null };
}

/** @throws DomainError `journal-not-found` */
function kindOf(named: string): CaseBook {
  const kind = journalKinds.find((one) => one === named);
  if (kind === undefined) throw new DomainError('not-found', 'journal-not-found');
  return kind;
}

export function journalFilter({ q, from, to }: JournalQuery): JournalFilter {
  return { q: q ?? null, from: from ?? null, to: to ?? null };
}
