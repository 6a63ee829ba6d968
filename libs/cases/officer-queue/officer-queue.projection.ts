import { defineProjection, type ProjectionDb } from '#read-models';
import type { RecordedEvent } from '#event-store';
import type { CaseEvent, CaseEventOf } from '../domain/case-events.js';
import type { Procedure } from '../domain/procedure.js';
import { CASE_STREAMS, caseIdOf } from '../stored-events/case-event-types.js';
import {
  acted,
  besideDone,
  besides,
  corrected,
  done,
  fulfils,
  hearing,
  left,
  noticed,
  partialTermStarted,
  prolonged,
  recalculated,
  reopened,
  resumed,
  seen,
  sorted,
  suspended,
} from './queue-rows.js';

const QUEUE_COLUMNS = `
      case_id TEXT PRIMARY KEY, procedure_key TEXT NOT NULL, edition_id TEXT NOT NULL, service TEXT NOT NULL,
      channel TEXT NOT NULL, provider_id TEXT NOT NULL, intake_body_id TEXT NOT NULL, administration_id TEXT,
      archive INTEGER NOT NULL, applicant TEXT NOT NULL, incoming_number TEXT, submitted_at TEXT NOT NULL,
      step INTEGER, role TEXT, body_id TEXT, remaining TEXT NOT NULL, executor_id TEXT, step_started_at TEXT,
      due_at TEXT, case_due_at TEXT, sort_due TEXT NOT NULL, last_act_at TEXT NOT NULL, revision INTEGER NOT NULL,
      -- the executor who is to act; '' where any officer of the role may
      waits_for TEXT NOT NULL DEFAULT '',
      -- until when the preliminary decision has to be sent, and the hour of the hearing; NULL once that is done
      hearing_notice_due TEXT, hearing_at TEXT,
      -- 1 while the term stands still: then nothing is due
      suspended INTEGER NOT NULL DEFAULT 0,
      -- the first that remains, '' for none; plain, since SQLite reads a generated column from the row even where an index holds it
      activity TEXT NOT NULL DEFAULT ''`;

/** A case came to a turn or left it: how many wait is counted as they move, and whoever follows the turn sees that it moved. */
const turned = (row: 'OLD' | 'NEW', by: 1 | -1): string =>
  `INSERT INTO queue_turns (body_id, role, waits_for, activity, service, waiting, moves)
     SELECT ${row}.body_id, ${row}.role, ${row}.waits_for, ${row}.activity, ${row}.service, ${String(by)}, 1
     WHERE ${row}.body_id IS NOT NULL
     ON CONFLICT DO UPDATE SET waiting = waiting + excluded.waiting, moves = moves + 1;`;

type Recorded<T extends CaseEvent['type']> = RecordedEvent<CaseEventOf<T>>;

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
    `UPDATE officer_queue SET step = ?, role = ?, body_id = ?, remaining = ?, activity = ?, step_started_at = ?,
       due_at = ?, revision = ?,
       waits_for = CASE WHEN ? = 'executor' THEN coalesce(executor_id, '') ELSE '' END WHERE case_id = ?`,
    [
      data.step,
      data.role,
      data.bodyId,
      JSON.stringify(data.activities),
      data.activities[0] ?? '',
      data.startedAt,
      dueAt,
      revision,
      data.role,
      caseIdOf(stream),
    ],
  );
  sorted(db, caseIdOf(stream));
}

/** Counts up when `procedureOf` takes more of an edition: older cases keep what they pinned. */
const PROCEDURE_SHAPE = 2;

/** Cases of one edition share one pinned procedure. */
export function procedureKey({ edition }: Procedure): string {
  return `${edition.id}@${edition.contentHash}@${String(PROCEDURE_SHAPE)}`;
}

/** Open cases by who must act next, what is due first in front. Personal values stay sealed. */
export const officerQueue = defineProjection<CaseEvent>({
  name: 'officer-queue',
  version: 5,
  streamPrefixes: [CASE_STREAMS],
  schema: `
    CREATE TABLE pinned_procedures (procedure_key TEXT PRIMARY KEY, procedure TEXT NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE officer_queue (${QUEUE_COLUMNS}) STRICT;
    -- closed cases, as they left the queue
    CREATE TABLE left_queue (${QUEUE_COLUMNS}) STRICT;
    CREATE TABLE running_terms (
      case_id TEXT NOT NULL, code TEXT NOT NULL, goal TEXT NOT NULL, outcome TEXT, started_at TEXT NOT NULL,
      due_at TEXT NOT NULL, due TEXT NOT NULL, PRIMARY KEY (case_id, code)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE queue_turns (
      body_id TEXT NOT NULL, role TEXT NOT NULL, waits_for TEXT NOT NULL, activity TEXT NOT NULL, service TEXT NOT NULL,
      waiting INTEGER NOT NULL, moves INTEGER NOT NULL, PRIMARY KEY (body_id, role, waits_for, activity, service)
    ) STRICT, WITHOUT ROWID;
    CREATE TRIGGER queue_came AFTER INSERT ON officer_queue BEGIN ${turned('NEW', 1)} END;
    CREATE TRIGGER queue_moved AFTER UPDATE ON officer_queue BEGIN ${turned('OLD', -1)} ${turned('NEW', 1)} END;
    CREATE TRIGGER queue_left AFTER DELETE ON officer_queue BEGIN ${turned('OLD', -1)} END;
    -- holds all that narrows a turn, so that counting and paging read no row
    CREATE INDEX officer_queue_turn ON officer_queue
      (body_id, role, waits_for, sort_due, case_id, activity, service, archive);
    CREATE INDEX officer_queue_provider ON officer_queue (provider_id, sort_due);
    CREATE INDEX officer_queue_executor ON officer_queue (provider_id, executor_id, sort_due);
  `,
  on: {
    ApplicationSubmitted: submitted,
    StepStarted: stepStarted,
    ApplicationRegistered: (db, event) => {
      const { incomingNumber, executorId } = event.data;
      acted(db, event, { incoming_number: incomingNumber, executor_id: executorId, waits_for: executorId ?? '' });
      fulfils('register')(db, event);
    },
    ExecutorAssigned: (db, event) => {
      acted(db, event, { executor_id: event.data.executorId });
      fulfils('assign')(db, event);
    },
    ForwardedToHead: done('forward'),
    ExaminationRecorded: (db, event) => {
      acted(db, event);
      fulfils(event.data.inspectionAct === null ? 'examine' : 'inspection')(db, event);
    },
    ResultDrafted: done('draft'),
    SubmittedForDecision: done('submit-for-decision'),
    DecisionMade: done('decide'),
    ResultSigned: done('sign'),
    ResultRegistered: done('register-result'),
    ResultIssued: left,
    AcceptanceRefused: left,
    ApplicationWithdrawn: left,
    DataFetched: besides,
    ChildTalkHeld: besideDone('child-talk'),
    ConclusionsRequested: besideDone('request-conclusions'),
    ConclusionReceived: besideDone('give-conclusion'),
    PreliminaryDecisionMade: hearing,
    HearingMoved: hearing,
    ObjectionReceived: seen,
    HearingHeld: hearing,
    ProtocolSigned: seen,
    ProtocolRemarksReceived: seen,
    HearingWaived: hearing,
    NoticeAttempted: noticed,
    ExecutorTransferred: (db, event) => {
      besides(db, event);
      db.run(
        `UPDATE officer_queue SET executor_id = :executorId,
           waits_for = CASE WHEN role = 'executor' THEN :executorId ELSE '' END WHERE case_id = :caseId`,
        { executorId: event.data.executorId, caseId: caseIdOf(event.stream) },
      );
    },
    RegisterEntered: besides,
    EntryCorrected: corrected,
    FileAttached: seen,
    FileDetached: seen,
    CaseReopened: reopened,
    PartialTermStarted: partialTermStarted,
    TermSuspended: suspended,
    TermResumed: resumed,
    TermProlonged: prolonged,
    DueDatesRecalculated: recalculated,
    StepOverdue: seen,
    TermExpiring: seen,
    TermExpired: seen,
  },
});
