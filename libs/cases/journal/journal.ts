import { Injectable } from '@nestjs/common';
import { v5 as uuidv5 } from 'uuid';
import { EventStore, type NewEvent, type RecordedEvent, WrongExpectedRevision } from '#event-store';
import type { JournalEvent, JournalKind } from './journal-events.js';

export interface Entry {
  readonly bodyId: string;
  readonly kind: JournalKind;
  readonly year: number;
  readonly caseId: string;
  readonly correlationId: string;
}

interface Waiting {
  readonly entry: Entry;
  readonly resolve: (number: number) => void;
  readonly reject: (error: unknown) => void;
}

/** What is known of one book: the number of each case, how far the stream was read, who waits for a number. */
interface Book {
  revision: number;
  readonly numbers: Map<string, number>;
  waiting: Waiting[];
  busy: boolean;
}

const RESERVATIONS = '0a4f6d4c-8a0e-5f1b-9d57-5b7a0b1f6e21';

const marks: Readonly<Record<JournalKind, string>> = { incoming: '', result: 'Н-', 'refused-acceptance': 'Б-' };

/**
 * Gives out journal numbers without gaps: one stream per body, book and year, in which the n-th event is number n.
 * A case that asks again gets the number it has, so a crash between reserving and registering leaves no gap.
 * Those who ask while a reservation is being written share the next one.
 */
@Injectable()
export class Journal {
  readonly #books = new Map<string, Book>();

  constructor(private readonly store: EventStore) {}

  /** The case's number in the book, e.g. `12/2026`. */
  async reserve(entry: Entry): Promise<string> {
    const stream = `journal-${entry.bodyId}-${entry.kind}-${String(entry.year)}`;
    const book: Book = this.#books.get(stream) ?? { revision: -1, numbers: new Map(), waiting: [], busy: false };
    this.#books.set(stream, book);
    const number = await new Promise<number>((resolve, reject) => {
      book.waiting.push({ entry, resolve, reject });
      if (!book.busy) void this.#serve(stream, book);
    });
    return `${marks[entry.kind]}${String(number)}/${String(entry.year)}`;
  }

  async #serve(stream: string, book: Book): Promise<void> {
    book.busy = true;
    while (book.waiting.length > 0) {
      const group = book.waiting;
      book.waiting = [];
      try {
        await this.#reserveFor(stream, book, group);
        for (const { entry, resolve } of group) resolve(book.numbers.get(entry.caseId) ?? 0);
      } catch (error) {
        for (const { reject } of group) reject(error);
      }
    }
    book.busy = false;
  }

  /** Reads the book up to date and appends what is missing, again when another process was first. */
  async #reserveFor(stream: string, book: Book, group: readonly Waiting[]): Promise<void> {
    for (;;) {
      for await (const event of this.store.readStream<JournalEvent>(stream, book.revision + 1)) remember(book, event);
      const missing = new Map(group.map(({ entry }) => [entry.caseId, entry]));
      for (const caseId of missing.keys()) if (book.numbers.has(caseId)) missing.delete(caseId);
      if (missing.size === 0) return;
      const events = [...missing.values()].map((entry, index) => reservation(stream, entry, book.revision + 2 + index));
      await this.#append(stream, events, book.revision);
    }
  }

  async #append(stream: string, events: readonly NewEvent[], revision: number): Promise<void> {
    try {
      await this.store.append(stream, events, revision < 0 ? 'no-stream' : revision);
    } catch (error) {
      if (!(error instanceof WrongExpectedRevision)) throw error;
    }
  }
}

function reservation(stream: string, { correlationId, ...data }: Entry, number: number): NewEvent<JournalEvent> {
  const commandId = uuidv5(`${stream}:${data.caseId}`, RESERVATIONS);
  return {
    id: commandId,
    type: 'NumberReserved',
    data: { ...data, number },
    metadata: { schemaVersion: 1, commandId, correlationId },
  };
}

function remember(book: Book, event: RecordedEvent<JournalEvent>): void {
  book.revision = event.revision;
  book.numbers.set(event.data.caseId, event.data.number);
}
