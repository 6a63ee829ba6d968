import { Injectable } from '@nestjs/common';
import { type BodyEntry, BodyDirectory, type Viewer } from '#identity';
import { Clock, DomainError } from '#platform';
import { ReadModelReader } from '#read-models';
import { visibleBodies } from '../case-views/reading.js';
import { type CaseBook, journalKinds } from '../journal/journal-events.js';
import { journalForms } from './journal-columns.js';
import { yearAt } from './journal-search.js';
import type { JournalBookView } from './journal.view.js';

interface BookRow {
  readonly body_id: string;
  readonly kind: string;
  readonly year: number;
  readonly last: number;
}

const BOOKS = `SELECT body_id, kind, year, last FROM journal_books
  WHERE :bodies IS NULL OR body_id IN (SELECT value FROM json_each(:bodies))
  ORDER BY year DESC, body_id, kind`;

const LAST = 'SELECT last FROM journal_books WHERE body_id = ? AND kind = ? AND year = ?';

/**
 * The books a reader may open: those of the bodies whose cases he may read, so that a book tells him of no case, and of no
 * adoption, that he could not see.
 */
@Injectable()
export class JournalBooks {
  constructor(
    private readonly reader: ReadModelReader,
    private readonly bodies: BodyDirectory,
    private readonly clock: Clock,
  ) {}

  list(viewer: Viewer): JournalBookView[] {
    const visible = visibleBodies(viewer);
    const bodies = visible === 'all' ? null : JSON.stringify(visible);
    return this.reader.all<BookRow>(BOOKS, { bodies }).flatMap((row) => this.#known(row));
  }

  /**
   * The book of the reader's own body and of this year unless he names others; empty where no number was given out yet.
   * @throws DomainError `journal-not-found`
   */
  open(viewer: Viewer, kind: CaseBook, bodyId: string | null, year: number | null): JournalBookView {
    const body = this.bodies.find(bodyId ?? viewer.body.id);
    const visible = visibleBodies(viewer);
    if (!body || !keeps(body, kind) || (visible !== 'all' && !visible.includes(body.id))) {
      throw new DomainError('not-found', 'journal-not-found');
    }
    const wanted = year ?? yearAt(this.clock.now(), body.zone);
    const last = this.reader.get<{ last: number }>(LAST, [body.id, kind, wanted])?.last ?? 0;
    return bookView(body, kind, wanted, last);
  }

  #known({ body_id, kind, year, last }: BookRow): JournalBookView[] {
    const known = journalKinds.find((one) => one === kind);
    return known === undefined ? [] : [bookView(this.bodies.get(body_id), known, year, last)];
  }
}

/** Books are the provider's; at its counter the State Corporation numbers the receipts of refused acceptances itself. */
function keeps({ kind }: BodyEntry, book: CaseBook): boolean {
  return kind === 'provider' || (kind === 'state-corporation' && book === 'refused-acceptance');
}

function bookView({ id, name, zone }: BodyEntry, kind: CaseBook, year: number, last: number): JournalBookView {
  return { body: { id, name }, kind, title: journalForms[kind].title, year, last, zone };
}
