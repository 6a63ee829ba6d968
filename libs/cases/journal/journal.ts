import { Injectable } from '@nestjs/common';
import { v5 as uuidv5 } from 'uuid';
import { EventStore, type NewEvent, type RecordedEvent, WrongExpectedRevision } from '#event-store';
import { journalEventTypes } from '../stored-events/case-event-types.js';
import { type JournalEvent, type JournalKind, journalStream, numberLabel, type VoidReason } from './journal-events.js';

export interface Entry {
  readonly bodyId: string;
  readonly kind: JournalKind;
  readonly year: number;
  /** What is to bear the number. */
  readonly recordId: string;
  readonly correlationId: string;
}

interface Waiting {
  readonly entry: Entry;
  readonly resolve: (number: number) => void;
  readonly reject: (error: unknown) => void;
}

/** What is known of one book: the number of each record, the last one, how far the stream was read, who waits for a number. */
interface Book {
  revision: number;
  last: number;
  readonly numbers: Map<string, number>;
  waiting: Waiting[];
  busy: boolean;
}

const RESERVATION_VERSION = journalEventTypes.get('NumberReserved')?.version ?? 1;

const RESERVATIONS = '0a4f6d4c-8a0e-5f1b-9d57-5b7a0b1f6e21';

/** A number that stands for nothing, and why. */
export interface DeadNumber extends Omit<Entry, 'correlationId'> {
  readonly number: number;
  readonly reason: VoidReason;
}

/**
 * Gives out journal numbers without gaps: one stream per body, book and year, in which the n-th reservation is number n.
 * A record that asks again gets the number it has, so a crash between reserving and registering leaves no gap; one that was
 * voided it never gets again. Those who ask while a reservation is being written share the next one.
 */
@Injectable()
export class Journal {
  readonly #books = new Map<string, Book>();

  constructor(private readonly store: EventStore) {}

  /** The record's number in the book, e.g. `12/2026`. */
  async reserve(entry: Entry): Promise<string> {
    const stream = journalStream(entry);
    const book = this.#books.get(stream) ?? emptyBook();
    this.#books.set(stream, book);
    const number = await new Promise<number>((resolve, reject) => {
      book.waiting.push({ entry, resolve, reject });
      if (!book.busy) void this.#serve(stream, book);
    });
    return numberLabel({ ...entry, number });
  }

  /** Marks a number that its case will never use. A repeat writes nothing and answers `false`. */
  async void({ reason, ...dead }: DeadNumber): Promise<boolean> {
    const stream = journalStream(dead);
    for (;;) {
      const book = emptyBook();
      for await (const event of this.store.readStream<JournalEvent>(stream)) remember(book, event);
      if (book.numbers.get(dead.recordId) !== dead.number) return false;
      if (await this.#append(stream, [voiding(stream, dead, reason)], book.revision)) return true;
    }
  }

  async #serve(stream: string, book: Book): Promise<void> {
    book.busy = true;
    while (book.waiting.length > 0) {
      const group = book.waiting;
      book.waiting = [];
      try {
        await this.#reserveFor(stream, book, group);
        for (const { entry, resolve } of group) resolve(book.numbers.get(entry.recordId) ?? 0);
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
      const missing = new Map(group.map(({ entry }) => [entry.recordId, entry]));
      for (const recordId of missing.keys()) if (book.numbers.has(recordId)) missing.delete(recordId);
      if (missing.size === 0) return;
      const events = [...missing.values()].map((entry, index) => reservation(stream, entry, book.last + 1 + index));
      await this.#append(stream, events, book.revision);
    }
  }

  /** `false` when another writer was first. */
  async #append(stream: string, events: readonly NewEvent[], revision: number): Promise<boolean> {
    try {
      await this.store.append(stream, events, revision < 0 ? 'no-stream' : revision);
      return true;
    } catch (error) {
      if (!(error instanceof WrongExpectedRevision)) throw error;
      return false;
    }
  }
}

function emptyBook(): Book {
  return { revision: -1, last: 0, numbers: new Map(), waiting: [], busy: false };
}

function reservation(stream: string, { correlationId, ...data }: Entry, number: number): NewEvent<JournalEvent> {
  // With the number: a record whose number was voided may need another one.
  const commandId = uuidv5(`${stream}:${data.recordId}:${String(number)}`, RESERVATIONS);
  return {
    id: commandId,
    type: 'NumberReserved',
    data: { ...data, number },
    metadata: { schemaVersion: RESERVATION_VERSION, commandId, correlationId },
  };
}

function voiding(stream: string, data: Omit<DeadNumber, 'reason'>, reason: VoidReason): NewEvent<JournalEvent> {
  const commandId = uuidv5(`${stream}:void:${String(data.number)}`, RESERVATIONS);
  return {
    id: commandId,
    type: 'NumberVoided',
    data: { ...data, reason },
    metadata: { schemaVersion: 1, commandId, correlationId: commandId },
  };
}

function remember(book: Book, { revision, type, data: { recordId, number } }: RecordedEvent<JournalEvent>): void {
  book.revision = revision;
  if (type === 'NumberReserved') {
    book.last = number;
    book.numbers.set(recordId, number);
  } else if (book.numbers.get(recordId) === number) {
    book.numbers.delete(recordId);
  }
}
