import { defineProjection, type ProjectionDb } from '#read-models';
import type { RecordedEvent } from '#event-store';
import type { CaseEvent, CaseEventOf } from '../domain/case-events.js';
import { procedureKey } from '../officer-queue/officer-queue.projection.js';
import { CASE_STREAMS, caseIdOf } from '../stored-events/case-event-types.js';

type Recorded<T extends CaseEvent['type']> = RecordedEvent<CaseEventOf<T>>;
type ActedEvent = RecordedEvent<CaseEvent & { data: { occurredAt: string } }>;

function acted(db: ProjectionDb, { stream, revision, data }: ActedEvent): void {
  db.run(
    `UPDATE case_details SET remaining = json_remove(remaining, '$[0]'), last_act_at = ?, revision = ? WHERE case_id = ?`,
    [data.occurredAt, revision, caseIdOf(stream)],
  );
}

function closed(db: ProjectionDb, event: ActedEvent, closedBy: string): void {
  acted(db, event);
  db.run(
    `UPDATE case_details SET status = 'closed', remaining = '[]', closed_by = ?, closed_at = ? WHERE case_id = ?`,
    [closedBy, event.data.occurredAt, caseIdOf(event.stream)],
  );
}

function submitted(db: ProjectionDb, { revision, recordedAt, data }: Recorded<'ApplicationSubmitted'>): void {
  db.run(
    `INSERT INTO case_details (case_id, revision, status, service, jurisdiction, edition_id, edition_revision, procedure_key,
       provider_id, intake_body_id, administration_id, zone, channel, handout, archive, submitted_at, recorded_at,
       last_act_at, case_due, parties, documents, remaining)
     VALUES (?, ?, 'open', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '[]')`,
    [
      data.caseId,
      revision,
      data.service,
      data.jurisdiction,
      data.procedure.edition.id,
      data.procedure.edition.revision,
      procedureKey(data.procedure),
      data.providerId,
      data.intakeBodyId,
      data.administrationId,
      data.zone,
      data.channel,
      data.handout,
      data.archive ? 1 : 0,
      data.occurredAt,
      recordedAt,
      data.occurredAt,
      JSON.stringify(data.due),
      JSON.stringify(data.parties),
      JSON.stringify(data.documents),
    ],
  );
  const bodies = new Set([data.providerId, data.intakeBodyId, data.administrationId].filter((id) => id !== null));
  for (const bodyId of bodies) {
    db.run('INSERT INTO case_bodies (body_id, submitted_at, case_id) VALUES (?, ?, ?)', [
      bodyId,
      data.occurredAt,
      data.caseId,
    ]);
  }
}

function stepStarted(db: ProjectionDb, { stream, revision, data }: Recorded<'StepStarted'>): void {
  db.run(
    `UPDATE case_details SET step = ?, role = ?, body_id = ?, remaining = ?, step_started_at = ?, step_due = ?, revision = ?
     WHERE case_id = ?`,
    [
      data.step,
      data.role,
      data.bodyId,
      JSON.stringify(data.activities),
      data.startedAt,
      JSON.stringify(data.due),
      revision,
      caseIdOf(stream),
    ],
  );
}

function set(db: ProjectionDb, stream: string, column: string, value: string | null): void {
  db.run(`UPDATE case_details SET ${column} = ? WHERE case_id = ?`, [value, caseIdOf(stream)]);
}

/** Keeps an act's content as the case page shows it. */
const kept =
  <E extends ActedEvent>(column: 'examination' | 'draft' | 'decision' | 'signature' | 'acceptance_refusal') =>
  (db: ProjectionDb, event: E): void => {
    acted(db, event);
    set(db, event.stream, column, JSON.stringify(event.data));
  };

/** A case as it stands: what it is, where it is, what was said about it. Personal values stay sealed. */
export const caseDetails = defineProjection<CaseEvent>({
  name: 'case-details',
  version: 1,
  streamPrefixes: [CASE_STREAMS],
  schema: `
    CREATE TABLE case_details (
      case_id TEXT PRIMARY KEY, revision INTEGER NOT NULL, status TEXT NOT NULL, service TEXT NOT NULL,
      jurisdiction TEXT NOT NULL, edition_id TEXT NOT NULL, edition_revision INTEGER NOT NULL, procedure_key TEXT NOT NULL,
      provider_id TEXT NOT NULL, intake_body_id TEXT NOT NULL, administration_id TEXT, zone TEXT NOT NULL,
      channel TEXT NOT NULL, handout TEXT NOT NULL, archive INTEGER NOT NULL, submitted_at TEXT NOT NULL,
      recorded_at TEXT NOT NULL, last_act_at TEXT NOT NULL, case_due TEXT, parties TEXT NOT NULL, documents TEXT NOT NULL,
      step INTEGER, role TEXT, body_id TEXT, remaining TEXT NOT NULL, step_started_at TEXT, step_due TEXT,
      executor_id TEXT, resolution TEXT, incoming_number TEXT, paper_number TEXT, package_complete INTEGER,
      result_number TEXT, examination TEXT, draft TEXT, decision TEXT, signature TEXT, acceptance_refusal TEXT,
      outcome TEXT, closed_by TEXT, closed_at TEXT
    ) STRICT;
    CREATE INDEX case_details_submitted ON case_details (submitted_at DESC, case_id);
    CREATE INDEX case_details_number ON case_details (incoming_number);
    CREATE TABLE case_bodies (
      body_id TEXT NOT NULL, submitted_at TEXT NOT NULL, case_id TEXT NOT NULL, PRIMARY KEY (body_id, submitted_at, case_id)
    ) STRICT, WITHOUT ROWID;
  `,
  on: {
    ApplicationSubmitted: submitted,
    StepStarted: stepStarted,
    ApplicationRegistered: (db, event) => {
      acted(db, event);
      const { incomingNumber, paperNumber, packageComplete, executorId } = event.data;
      db.run(
        `UPDATE case_details SET incoming_number = ?, paper_number = ?, package_complete = ?, executor_id = ? WHERE case_id = ?`,
        [incomingNumber, paperNumber, packageComplete ? 1 : 0, executorId, caseIdOf(event.stream)],
      );
    },
    ExecutorAssigned: (db, event) => {
      acted(db, event);
      set(db, event.stream, 'executor_id', event.data.executorId);
      set(db, event.stream, 'resolution', JSON.stringify(event.data.resolution));
    },
    ForwardedToHead: acted,
    ExaminationRecorded: kept('examination'),
    ResultDrafted: kept('draft'),
    SubmittedForDecision: acted,
    DecisionMade: kept('decision'),
    ResultSigned: kept('signature'),
    ResultRegistered: (db, event) => {
      acted(db, event);
      set(db, event.stream, 'result_number', event.data.resultNumber);
    },
    ResultIssued: (db, event) => {
      closed(db, event, 'issued');
      set(db, event.stream, 'outcome', event.data.outcome);
    },
    AcceptanceRefused: (db, event) => {
      closed(db, event, 'acceptance-refused');
      set(db, event.stream, 'acceptance_refusal', JSON.stringify(event.data));
    },
    ApplicationWithdrawn: (db, event) => {
      closed(db, event, 'withdrawn');
    },
    PersonErased: (db, event) => {
      db.run('UPDATE case_details SET revision = ?, last_act_at = ? WHERE case_id = ?', [
        event.revision,
        event.data.occurredAt,
        caseIdOf(event.stream),
      ]);
    },
  },
});
