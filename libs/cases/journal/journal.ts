import { Injectable } from '@nestjs/common';
import { v5 as uuidv5 } from 'uuid';
import { EventStore, WrongExpectedRevision, type RecordedEvent } from '#event-store';
import type { JournalEvent, JournalKind } from './journal-events.js';

export interface Entry {
  readonly bodyId: string;
  readonly kind: JournalKind;
  readonly year: number;
  readonly caseId: string;
  readonly correlationId: string;
}

/** What is known of one book: the number of each case, and how far the stream was read. */
interface Book {
  revision: number;
  readonly numbers: Map<string, number>;
}

const RESERVATIONS = '0a4f6d4c-8a0e-5f1b-9d57-5b7a0b1f6e21';

const marks: Readonly<Record<JournalKind, string>> = { incoming: '', result: 'Н-', 'refused-acceptance': 'Б-' };

/**
 * Gives out journal numbers without gaps: one stream per body, book and year, in which the n-th event is number n.
 * A case that asks again gets the number it has, so a crash between reserving and registering leaves no gap.
 */
@Injectable()
export class Journal {
  readonly #books = new Map<string, Book>();
  readonly #queues = new Map<string, Promise<unknown>>();

  constructor(private readonly store: EventStore) {}

  /** The case's number in the book, e.g. `12/2026`. */
  async reserve(entry: Entry): Promise<string> {
    const stream = `journal-${entry.bodyId}-${entry.kind}-${String(entry.year)}`;
    const number = await this.#inTurn(stream, () => this.#reserve(stream, entry));
    return `${marks[entry.kind]}${String(number)}/${String(entry.year)}`;
  }

  /** One reservation at a time in a book of this process: competing with oneself would only cost retries. */
  #inTurn(stream: string, work: () => Promise<number>): Promise<number> {
    const before = this.#queues.get(stream) ?? Promise.resolve();
    const turn = before.then(work, work);
    this.#queues.set(stream, turn);
    return turn;
  }

  async #reserve(stream: string, entry: Entry): Promise<number> {
    for (;;) {
      const book = await this.#upToDate(stream);
      const known = book.numbers.get(entry.caseId);
      if (known !== undefined) return known;
      if (await this.#appended(stream, book.revision, entry)) continue;
    }
  }

  async #upToDate(stream: string): Promise<Book> {
    const book = this.#books.get(stream) ?? { revision: -1, numbers: new Map<string, number>() };
    for await (const event of this.store.readStream<JournalEvent>(stream, book.revision + 1)) remember(book, event);
    this.#books.set(stream, book);
    return book;
  }

  /** False when another process took the number first. */
  async #appended(stream: string, revision: number, entry: Entry): Promise<boolean> {
    const { correlationId, ...data } = entry;
    const commandId = uuidv5(`${stream}:${entry.caseId}`, RESERVATIONS);
    const event = {
      id: commandId,
      type: 'NumberReserved',
      data: { ...data, number: revision + 2 },
      metadata: { schemaVersion: 1, commandId, correlationId },
    } as const;
    try {
      await this.store.append(stream, [event], revision < 0 ? 'no-stream' : revision);
      return true;
    } catch (error) {
      if (error instanceof WrongExpectedRevision) return false;
      throw error;
    }
  }
}

function remember(book: Book, event: RecordedEvent<JournalEvent>): void {
  book.revision = event.revision;
  book.numbers.set(event.data.caseId, event.data.number);
}
