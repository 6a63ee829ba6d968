import { defineProjection, type ProjectionDb } from '#read-models';
import type { RecordedEvent } from '#event-store';
import type { CaseEvent, CaseEventOf } from '../domain/case-events.js';
import type { Procedure } from '../domain/procedure.js';
import { CASE_STREAMS, caseIdOf } from '../stored-events/case-event-types.js';

type Recorded<T extends CaseEvent['type']> = RecordedEvent<CaseEventOf<T>>;

/** One activity of the step is done. */
function acted(
  db: ProjectionDb,
  { stream, revision, data }: RecordedEvent<CaseEvent & { data: { occurredAt: string } }>,
  columns: Readonly<Record<string, string | null>> = {},
): void {
  const named = Object.keys(columns).map((column) => `, ${column} = ?`);
  db.run(
    `UPDATE officer_queue SET remaining = json_remove(remaining, '$[0]'), last_act_at = ?, revision = ?${named.join('')}
     WHERE case_id = ?`,
    [data.occurredAt, revision, ...Object.values(columns), caseIdOf(stream)],
  );
}

function left(db: ProjectionDb, { stream }: { readonly stream: string }): void {
  db.run('DELETE FROM officer_queue WHERE case_id = ?', [caseIdOf(stream)]);
}

function submitted(db: ProjectionDb, { revision, data }: Recorded<'ApplicationSubmitted'>): void {
  const { procedure } = data;
  const key = procedureKey(procedure);
  if (db.get('SELECT 1 FROM pinned_procedures WHERE procedure_key = ?', [key]) === undefined) {
    db.run('INSERT INTO pinned_procedures VALUES (?, ?)', [key, JSON.stringify(procedure)]);
  }
  const applicant = data.parties.find(({ role }) => role === 'applicant');
  db.run(
    `INSERT INTO officer_queue (case_id, procedure_key, edition_id, service, channel, provider_id, intake_body_id,
       administration_id, archive, applicant, submitted_at, case_due_at, last_act_at, revision, remaining, sort_due)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '[]', '9999')`,
    [
      data.caseId,
      key,
      procedure.edition.id,
      data.service,
      data.channel,
      data.providerId,
      data.intakeBodyId,
      data.administrationId,
      data.archive ? 1 : 0,
      JSON.stringify(applicant?.details ?? null),
      data.occurredAt,
      data.due?.dueAt ?? null,
      data.occurredAt,
      revision,
    ],
  );
}

function stepStarted(db: ProjectionDb, { stream, revision, data }: Recorded<'StepStarted'>): void {
  const dueAt = data.due?.dueAt ?? null;
  db.run(
    `UPDATE officer_queue SET step = ?, role = ?, body_id = ?, remaining = ?, step_started_at = ?, due_at = ?,
       sort_due = coalesce(?, case_due_at, '9999'), revision = ?,
       waits_for = CASE WHEN ? = 'executor' THEN coalesce(executor_id, '') ELSE '' END WHERE case_id = ?`,
    [
      data.step,
      data.role,
      data.bodyId,
      JSON.stringify(data.activities),
      data.startedAt,
      dueAt,
      dueAt,
      revision,
      data.role,
      caseIdOf(stream),
    ],
  );
}

/** Cases of one edition share one pinned procedure. */
export function procedureKey({ edition }: Procedure): string {
  return `${edition.id}@${edition.contentHash}`;
}

/** Open cases by who must act next, what is due first in front. Personal values stay sealed. */
export const officerQueue = defineProjection<CaseEvent>({
  name: 'officer-queue',
  version: 1,
  streamPrefixes: [CASE_STREAMS],
  schema: `
    CREATE TABLE pinned_procedures (procedure_key TEXT PRIMARY KEY, procedure TEXT NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE officer_queue (
      case_id TEXT PRIMARY KEY, procedure_key TEXT NOT NULL, edition_id TEXT NOT NULL, service TEXT NOT NULL,
      channel TEXT NOT NULL, provider_id TEXT NOT NULL, intake_body_id TEXT NOT NULL, administration_id TEXT,
      archive INTEGER NOT NULL, applicant TEXT NOT NULL, incoming_number TEXT, submitted_at TEXT NOT NULL,
      step INTEGER, role TEXT, body_id TEXT, remaining TEXT NOT NULL, executor_id TEXT, step_started_at TEXT,
      due_at TEXT, case_due_at TEXT, sort_due TEXT NOT NULL, last_act_at TEXT NOT NULL, revision INTEGER NOT NULL,
      -- the executor who is to act; '' where any officer of the role may
      waits_for TEXT NOT NULL DEFAULT ''
    ) STRICT;
    CREATE INDEX officer_queue_turn ON officer_queue (body_id, role, waits_for, sort_due, case_id);
    CREATE INDEX officer_queue_provider ON officer_queue (provider_id, sort_due);
  `,
  on: {
    ApplicationSubmitted: submitted,
    StepStarted: stepStarted,
    ApplicationRegistered: (db, event) => {
      const { incomingNumber, executorId } = event.data;
      acted(db, event, { incoming_number: incomingNumber, executor_id: executorId, waits_for: executorId ?? '' });
    },
    ExecutorAssigned: (db, event) => acted(db, event, { executor_id: event.data.executorId }),
    ForwardedToHead: acted,
    ExaminationRecorded: acted,
    ResultDrafted: acted,
    SubmittedForDecision: acted,
    DecisionMade: acted,
    ResultSigned: acted,
    ResultRegistered: acted,
    ResultIssued: left,
    AcceptanceRefused: left,
    ApplicationWithdrawn: left,
  },
});
