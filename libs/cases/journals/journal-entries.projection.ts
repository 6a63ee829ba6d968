import type { RecordedEvent } from '#event-store';
import { defineProjection, type ProjectionDb } from '#read-models';
import type { CaseEvent, CaseEventOf } from '../domain/case-events.js';
import {
  bookOf,
  caseOfRecord,
  isCaseBook,
  JOURNAL_STREAMS,
  type JournalEvent,
  type JournalKind,
  numberLabel,
} from '../journal/journal-events.js';
import { CASE_STREAMS, caseIdOf } from '../stored-events/case-event-types.js';

type Reserved = RecordedEvent<Extract<JournalEvent, { type: 'NumberReserved' }>>;
type Voided = RecordedEvent<Extract<JournalEvent, { type: 'NumberVoided' }>>;

function reserved(db: ProjectionDb, { data, recordedAt }: Reserved): void {
  const { bodyId, kind, year, number, recordId } = data;
  if (!isCaseBook(kind)) return;
  db.run(
    `INSERT INTO journal_entries (body_id, kind, year, number, label, record_id, case_id, state, reserved_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, 'reserved', ?)`,
    [bodyId, kind, year, number, numberLabel(data), recordId, caseOfRecord(recordId), recordedAt],
  );
  db.run(
    `INSERT INTO journal_books (body_id, kind, year, last) VALUES (?, ?, ?, ?)
     ON CONFLICT (body_id, kind, year) DO UPDATE SET last = excluded.last`,
    [bodyId, kind, year, number],
  );
}

/** What the case says goes before what the watch thought of it. */
function voided(db: ProjectionDb, { data }: Voided): void {
  const { bodyId, kind, year, number, reason } = data;
  db.run(
    `UPDATE journal_entries SET state = 'void', void_reason = ?
     WHERE body_id = ? AND kind = ? AND year = ? AND number = ? AND state = 'reserved'`,
    [reason, bodyId, kind, year, number],
  );
}

interface Entered {
  readonly kind: JournalKind;
  readonly label: string;
}

type Acted = RecordedEvent<CaseEvent & { data: { occurredAt: string } }>;

/** The case holds the number now. */
function entered(db: ProjectionDb, { stream, recordedAt, metadata, data }: Acted, { kind, label }: Entered): void {
  db.run(
    `UPDATE journal_entries SET state = 'entered', void_reason = NULL, occurred_at = ?, recorded_at = ?, officer_id = ?
     WHERE case_id = ? AND kind = ? AND label = ?`,
    [data.occurredAt, recordedAt, metadata.actor?.officerId ?? null, caseIdOf(stream), kind, label],
  );
}

function registerEntered(db: ProjectionDb, event: RecordedEvent<CaseEventOf<'RegisterEntered'>>): void {
  const { register, number, prolongs, validFrom, validUntil } = event.data;
  const kind = bookOf(register);
  entered(db, event, { kind, label: number });
  db.run(
    `UPDATE journal_entries SET valid_from = ?, valid_until = ?, prolongs = ?
     WHERE case_id = ? AND kind = ? AND label = ?`,
    [validFrom, validUntil, prolongs, caseIdOf(event.stream), kind, number],
  );
}

/**
 * The books of each body, number by number without gaps: entered, kept for a case that is not entered yet, or void. What
 * an entry says of its case stands in `case_details`, where corrections reach it; nothing personal lies here.
 */
export const journalEntries = defineProjection<CaseEvent | JournalEvent>({
  name: 'journal-entries',
  version: 1,
  streamPrefixes: [JOURNAL_STREAMS, CASE_STREAMS],
  schema: `
    CREATE TABLE journal_entries (
      body_id TEXT NOT NULL, kind TEXT NOT NULL, year INTEGER NOT NULL, number INTEGER NOT NULL, label TEXT NOT NULL,
      record_id TEXT NOT NULL, case_id TEXT NOT NULL, state TEXT NOT NULL, reserved_at TEXT NOT NULL, occurred_at TEXT, recorded_at TEXT,
      officer_id TEXT, void_reason TEXT, valid_from TEXT, valid_until TEXT, prolongs TEXT,
      PRIMARY KEY (body_id, kind, year, number)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX journal_entries_case ON journal_entries (case_id, kind);
    CREATE INDEX journal_entries_label ON journal_entries (body_id, kind, label);
    CREATE INDEX journal_entries_reserved ON journal_entries (reserved_at) WHERE state = 'reserved';
    CREATE TABLE journal_books (
      body_id TEXT NOT NULL, kind TEXT NOT NULL, year INTEGER NOT NULL, last INTEGER NOT NULL,
      PRIMARY KEY (body_id, kind, year)
    ) STRICT, WITHOUT ROWID;
  `,
  on: {
    NumberReserved: reserved,
    NumberVoided: voided,
    ApplicationRegistered: (db, event) => entered(db, event, { kind: 'incoming', label: event.data.incomingNumber }),
    ResultRegistered: (db, event) => entered(db, event, { kind: 'result', label: event.data.resultNumber }),
    AcceptanceRefused: (db, event) =>
      entered(db, event, { kind: 'refused-acceptance', label: event.data.receiptNumber }),
    RegisterEntered: registerEntered,
  },
});
