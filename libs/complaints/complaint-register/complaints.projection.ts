import { defineProjection, type ProjectionDb } from '#read-models';
import type { RecordedEvent } from '#event-store';
import type { ComplaintDue, ComplaintEvent, ComplaintEventOf, ComplaintOutcome } from '../domain/complaint-events.js';
import { COMPLAINT_STREAMS, complaintIdOf } from '../stored-events/complaint-event-types.js';

type Recorded<T extends ComplaintEvent['type']> = RecordedEvent<ComplaintEventOf<T>>;

function filed(db: ProjectionDb, event: Recorded<'ComplaintFiled'>): void {
  const { data, revision } = event;
  const next = earliest(data.forwarding, data.atProvider);
  db.run(
    `INSERT INTO complaints (complaint_id, revision, number, case_id, provider_id, zone, kind, addressee, filed_at, late,
       status, forward_due_at, review_due_at, next_due_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'filed', ?, ?, ?)`,
    [
      data.complaintId,
      revision,
      data.number,
      data.caseId,
      data.providerId,
      data.zone,
      data.against.kind,
      data.addressee,
      data.occurredAt,
      data.late ? 1 : 0,
      data.forwarding?.dueAt ?? null,
      data.review?.dueAt ?? null,
      next,
    ],
  );
  noted(db, event);
}

function earliest(...dues: readonly (ComplaintDue | null)[]): string | null {
  return dues.flatMap((due) => due?.dueAt ?? []).sort()[0] ?? null;
}

type Columns = Readonly<Record<string, string | number | null>>;

function changed(db: ProjectionDb, event: RecordedEvent<ComplaintEvent>, columns: Columns, also = ''): void {
  const named = Object.keys(columns).map((column) => `, ${column} = ?`);
  db.run(`UPDATE complaints SET revision = ?${also}${named.join('')} WHERE complaint_id = ?`, [
    event.revision,
    ...Object.values(columns),
    complaintIdOf(event.stream),
  ]);
  noted(db, event);
}

interface Decision {
  readonly by: 'provider' | 'reviewing-body';
  readonly outcome: ComplaintOutcome;
  readonly reopens: boolean;
}

function decided(db: ProjectionDb, event: RecordedEvent<ComplaintEvent>, { by, outcome, reopens }: Decision): void {
  const { occurredAt } = event.data;
  changed(db, event, {
    status: 'decided',
    next_due_at: null,
    decided_by: by,
    decided_at: occurredAt,
    outcome,
    reopens: reopens ? 1 : 0,
  });
}

/** Every event stays with the complaint, as it is shown and as `allowedActions` folds it. Personal values stay sealed. */
function noted(
  db: ProjectionDb,
  { stream, revision, type, recordedAt, metadata, data }: RecordedEvent<ComplaintEvent>,
): void {
  db.run('INSERT INTO complaint_acts VALUES (?, ?, ?, ?, ?, ?, ?)', [
    complaintIdOf(stream),
    revision,
    type,
    recordedAt,
    metadata.actor?.officerId ?? null,
    metadata.actor?.role ?? null,
    JSON.stringify(data),
  ]);
}

/** Complaints as they stand, with their acts. */
export const complaints = defineProjection<ComplaintEvent>({
  name: 'complaints',
  version: 1,
  streamPrefixes: [COMPLAINT_STREAMS],
  schema: `
    CREATE TABLE complaints (
      complaint_id TEXT PRIMARY KEY, revision INTEGER NOT NULL, number TEXT NOT NULL, case_id TEXT NOT NULL,
      provider_id TEXT NOT NULL, zone TEXT NOT NULL, kind TEXT NOT NULL, addressee TEXT NOT NULL, filed_at TEXT NOT NULL,
      late INTEGER NOT NULL, status TEXT NOT NULL, forward_due_at TEXT, review_due_at TEXT,
      -- what is due first while it is not decided
      next_due_at TEXT,
      decided_by TEXT, decided_at TEXT, outcome TEXT, reopens INTEGER, effect TEXT
    ) STRICT;
    CREATE INDEX complaints_filed ON complaints (filed_at DESC, complaint_id DESC);
    CREATE INDEX complaints_of_provider ON complaints (provider_id, filed_at DESC, complaint_id DESC);
    CREATE INDEX complaints_of_case ON complaints (case_id);
    CREATE INDEX complaints_underway ON complaints (complaint_id) WHERE reopens = 1 AND effect IS NULL;
    CREATE TABLE complaint_acts (
      complaint_id TEXT NOT NULL, revision INTEGER NOT NULL, type TEXT NOT NULL, recorded_at TEXT NOT NULL,
      officer_id TEXT, role TEXT, data TEXT NOT NULL, PRIMARY KEY (complaint_id, revision)
    ) STRICT, WITHOUT ROWID;
  `,
  on: {
    ComplaintFiled: filed,
    ComplaintForwarded: (db, event) => {
      changed(db, event, { status: 'forwarded' }, ', next_due_at = review_due_at');
    },
    ComplaintSatisfied: (db, event) => {
      decided(db, event, { by: 'provider', outcome: 'satisfied', reopens: event.data.reopens });
    },
    ComplaintAnswered: (db, event) => {
      const { outcome, reopens } = event.data;
      if (outcome === 'satisfied') decided(db, event, { by: 'provider', outcome, reopens });
      else changed(db, event, { status: 'answered' }, ', next_due_at = forward_due_at');
    },
    ComplaintReviewed: (db, event) => {
      const { outcome, reopens } = event.data;
      decided(db, event, { by: 'reviewing-body', outcome, reopens });
    },
    ComplaintOutcomeApplied: (db, event) => {
      changed(db, event, { effect: event.data.effect });
    },
  },
});
