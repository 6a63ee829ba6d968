import { defineProjection, type ProjectionDb } from '#read-models';
import type { RecordedEvent } from '#event-store';
import type { Answer } from '#regulations';
import { branchesAfter, type BranchesEvent } from '../domain/branches-after.js';
import type { CaseEvent, CaseEventOf } from '../domain/case-events.js';
import { noBranches, type Branches, type Prolongation } from '../domain/case-state.js';
import { comesFromOutside } from '../domain/evolve-branches.js';
import { isHandedOver, tellsEnding } from '../domain/handing-over.js';
import { procedureKey } from '../officer-queue/officer-queue.projection.js';
import { CASE_STREAMS, caseIdOf } from '../stored-events/case-event-types.js';

type Recorded<T extends CaseEvent['type']> = RecordedEvent<CaseEventOf<T>>;
type ActedEvent = RecordedEvent<CaseEvent & { data: { occurredAt: string } }>;

type Columns = Readonly<Record<string, string | number | null>>;

/** One statement for all that an event changes: the row is long, and SQLite writes it anew each time. */
function changed(db: ProjectionDb, { stream, revision }: RecordedEvent, columns: Columns, also = ''): void {
  const named = Object.keys(columns).map((column) => `, ${column} = ?`);
  db.run(`UPDATE case_details SET revision = ?, acted_revision = ?${also}${named.join('')} WHERE case_id = ?`, [
    revision,
    revision,
    ...Object.values(columns),
    caseIdOf(stream),
  ]);
}

/** One activity of the step is done. */
function acted(db: ProjectionDb, event: ActedEvent, columns: Columns = {}): void {
  const done = `, remaining = json_remove(remaining, '$[0]')`;
  changed(db, event, { last_act_at: event.data.occurredAt, ...columns }, done);
}

function closed(db: ProjectionDb, event: ActedEvent, closedBy: string, columns: Columns = {}): void {
  const { occurredAt } = event.data;
  const closing = { status: 'closed', remaining: '[]', closed_by: closedBy, closed_at: occurredAt };
  changed(db, event, { last_act_at: occurredAt, ...closing, ...columns });
}

function submitted(db: ProjectionDb, { revision, recordedAt, data }: Recorded<'ApplicationSubmitted'>): void {
  db.run(
    `INSERT INTO case_details (case_id, revision, acted_revision, status, service, jurisdiction, edition_id, edition_revision, procedure_key,
       provider_id, intake_body_id, administration_id, zone, channel, handout, archive, submitted_at, recorded_at,
       last_act_at, case_due, parties, documents, answers, consent, remaining)
     VALUES (?, ?, ?, 'open', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '[]')`,
    [
      data.caseId,
      revision,
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
      JSON.stringify(data.answers),
      data.consent === null ? null : Number(data.consent),
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

function registered(db: ProjectionDb, event: Recorded<'ApplicationRegistered'>): void {
  const { incomingNumber, paperNumber, packageComplete, executorId, answers, consent } = event.data;
  acted(db, event, {
    incoming_number: incomingNumber,
    paper_number: paperNumber,
    package_complete: packageComplete ? 1 : 0,
    executor_id: executorId,
    ...(consent === null ? {} : { consent: Number(consent) }),
  });
  if (answers.length === 0) return;
  const caseId = caseIdOf(event.stream);
  const row = db.get<{ answers: string }>('SELECT answers FROM case_details WHERE case_id = ?', [caseId]);
  const all = [...(JSON.parse(row?.answers ?? '[]') as Answer[]), ...answers];
  db.run('UPDATE case_details SET answers = ? WHERE case_id = ?', [JSON.stringify(all), caseId]);
}

function stepStarted(db: ProjectionDb, event: Recorded<'StepStarted'>): void {
  const { step, role, bodyId, activities, startedAt, due, rework } = event.data;
  changed(db, event, {
    step,
    role,
    body_id: bodyId,
    remaining: JSON.stringify(activities),
    step_started_at: startedAt,
    step_due: JSON.stringify(due),
    step_rework: rework ? 1 : 0,
  });
}

/** Keeps an act's content as the case page shows it. */
const kept =
  <E extends ActedEvent>(column: 'examination' | 'draft' | 'decision' | 'signature' | 'acceptance_refusal') =>
  (db: ProjectionDb, event: E): void => {
    acted(db, event, { [column]: JSON.stringify(event.data) });
  };

/** What happens beside the steps is folded by the domain's own function. */
function besides(db: ProjectionDb, event: RecordedEvent<BranchesEvent>, columns: Columns = {}): void {
  const row = db.get<{ branches: string | null }>('SELECT branches FROM case_details WHERE case_id = ?', [
    caseIdOf(event.stream),
  ]);
  const before = row?.branches ? (JSON.parse(row.branches) as Branches) : noBranches;
  const branches = JSON.stringify(branchesAfter(before, event));
  const acted = comesFromOutside(event) ? {} : { last_act_at: event.data.occurredAt };
  changed(db, event, { ...acted, branches, ...columns });
}

/** The first proof that what closed the case arrived. */
function noticed(db: ProjectionDb, event: Recorded<'NoticeAttempted'>): void {
  besides(db, event);
  if (!tellsEnding(event.data)) return;
  db.run('UPDATE case_details SET notified_at = coalesce(notified_at, ?) WHERE case_id = ?', [
    event.data.occurredAt,
    caseIdOf(event.stream),
  ]);
}

function seen(db: ProjectionDb, event: RecordedEvent<CaseEvent>): void {
  changed(db, event, {});
}

/** The clock spoke, or a paper came: what an officer has seen of the case still holds. */
function quiet(db: ProjectionDb, { stream, revision }: RecordedEvent): void {
  db.run('UPDATE case_details SET revision = ? WHERE case_id = ?', [revision, caseIdOf(stream)]);
}

function recalculated(db: ProjectionDb, event: Recorded<'DueDatesRecalculated'>): void {
  changed(db, event, {});
  const { moved, calendar } = event.data;
  for (const { of, to } of moved) {
    const column = of === 'case' ? 'case_due' : of === 'step' ? 'step_due' : null;
    if (column === null) continue;
    db.run(`UPDATE case_details SET ${column} = json_set(${column}, '$.dueAt', ?, '$.calendar', ?) WHERE case_id = ?`, [
      to,
      calendar,
      caseIdOf(event.stream),
    ]);
  }
}

function prolonged(db: ProjectionDb, event: Recorded<'TermProlonged'>): void {
  const { occurredAt, until, ceiling, due, stepDue } = event.data;
  const prolongation: Prolongation = { decidedAt: occurredAt, until, ceiling };
  changed(db, event, {
    last_act_at: occurredAt,
    case_due: JSON.stringify(due),
    ...(stepDue === null ? {} : { step_due: JSON.stringify(stepDue) }),
    prolonged: JSON.stringify(prolongation),
  });
}

/** A wrong entry put right: what is shown is what holds. */
function corrected(db: ProjectionDb, event: Recorded<'EntryCorrected'>): void {
  const { correction } = event.data;
  changed(db, event, correction.what === 'paper-number' ? { paper_number: correction.paperNumber } : {});
  if (correction.what !== 'party-details') return;
  db.run(
    `UPDATE case_details SET parties = (SELECT json_group_array(
       CASE WHEN value ->> 'subjectId' = :subjectId THEN json_set(value, '$.details', json(:details)) ELSE json(value) END)
       FROM json_each(parties)) WHERE case_id = :caseId`,
    {
      subjectId: correction.subjectId,
      details: JSON.stringify(correction.details),
      caseId: caseIdOf(event.stream),
    },
  );
}

function reopened(db: ProjectionDb, event: Recorded<'CaseReopened'>): void {
  const { occurredAt, due, toStep } = event.data;
  changed(db, event, { last_act_at: occurredAt, status: 'open', closed_by: null, closed_at: null, outcome: null });
  changed(db, event, {
    case_due: JSON.stringify(due),
    prolonged: null,
    repeats_from: toStep,
    acceptance_refusal: null,
  });
  changed(db, event, {
    examination: null,
    draft: null,
    decision: null,
    signature: null,
    result_number: null,
    branches: null,
    notified_at: null,
  });
}

/** A case as it stands: what it is, where it is, what was said about it. Personal values stay sealed. */
export const caseDetails = defineProjection<CaseEvent>({
  name: 'case-details',
  version: 4,
  streamPrefixes: [CASE_STREAMS],
  schema: `
    CREATE TABLE case_details (
      case_id TEXT PRIMARY KEY, revision INTEGER NOT NULL,
      -- of the last event that makes stale what an officer has seen
      acted_revision INTEGER NOT NULL, status TEXT NOT NULL, service TEXT NOT NULL,
      jurisdiction TEXT NOT NULL, edition_id TEXT NOT NULL, edition_revision INTEGER NOT NULL, procedure_key TEXT NOT NULL,
      provider_id TEXT NOT NULL, intake_body_id TEXT NOT NULL, administration_id TEXT, zone TEXT NOT NULL,
      channel TEXT NOT NULL, handout TEXT NOT NULL, archive INTEGER NOT NULL, submitted_at TEXT NOT NULL,
      recorded_at TEXT NOT NULL, last_act_at TEXT NOT NULL, case_due TEXT, parties TEXT NOT NULL, documents TEXT NOT NULL,
      step INTEGER, role TEXT, body_id TEXT, remaining TEXT NOT NULL, step_started_at TEXT, step_due TEXT, step_rework INTEGER,
      executor_id TEXT, resolution TEXT, incoming_number TEXT, paper_number TEXT, package_complete INTEGER,
      result_number TEXT, examination TEXT, draft TEXT, decision TEXT, signature TEXT, acceptance_refusal TEXT,
      outcome TEXT, closed_by TEXT, closed_at TEXT,
      -- what happened beside the steps, as decisions read it; absent = nothing
      branches TEXT, answers TEXT NOT NULL, consent INTEGER, prolonged TEXT, contract TEXT,
      register_entry TEXT,
      -- when the result, or the receipt of a refused acceptance, was brought to the applicant's knowledge, as far as proved
      notified_at TEXT,
      -- the step from which a complaint let the case be done again
      repeats_from INTEGER
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
    ApplicationRegistered: registered,
    ExecutorAssigned: (db, event) => {
      const { executorId, resolution } = event.data;
      acted(db, event, { executor_id: executorId, resolution: JSON.stringify(resolution) });
    },
    ForwardedToHead: acted,
    ExaminationRecorded: kept('examination'),
    ResultDrafted: kept('draft'),
    SubmittedForDecision: acted,
    DecisionMade: kept('decision'),
    ResultSigned: kept('signature'),
    ResultRegistered: (db, event) => acted(db, event, { result_number: event.data.resultNumber }),
    ResultIssued: (db, event) => {
      const { outcome, occurredAt } = event.data;
      closed(db, event, 'issued', { outcome, notified_at: isHandedOver(event.data) ? occurredAt : null });
    },
    AcceptanceRefused: (db, event) =>
      closed(db, event, 'acceptance-refused', { acceptance_refusal: JSON.stringify(event.data) }),
    ApplicationWithdrawn: (db, event) => closed(db, event, 'withdrawn'),
    PersonErased: (db, event) => changed(db, event, { last_act_at: event.data.occurredAt }),
    DataFetched: besides,
    ChildTalkHeld: besides,
    ConclusionsRequested: besides,
    ConclusionReceived: besides,
    PreliminaryDecisionMade: besides,
    HearingMoved: besides,
    ObjectionReceived: besides,
    HearingHeld: besides,
    ProtocolSigned: besides,
    ProtocolRemarksReceived: besides,
    HearingWaived: besides,
    NoticeAttempted: noticed,
    TermSuspended: besides,
    TermResumed: (db, event) => {
      const { due, stepDue } = event.data;
      besides(db, event, { case_due: JSON.stringify(due), step_due: JSON.stringify(stepDue) });
    },
    TermProlonged: prolonged,
    ExecutorTransferred: (db, event) =>
      changed(db, event, { last_act_at: event.data.occurredAt, executor_id: event.data.executorId }),
    EntryCorrected: corrected,
    FileAttached: quiet,
    FileDetached: quiet,
    ContractConcluded: (db, event) =>
      changed(db, event, { last_act_at: event.data.occurredAt, contract: JSON.stringify(event.data) }),
    RegisterEntered: (db, event) =>
      changed(db, event, { last_act_at: event.data.occurredAt, register_entry: JSON.stringify(event.data) }),
    CaseReopened: reopened,
    DueDatesRecalculated: recalculated,
    PartialTermStarted: seen,
    StepOverdue: quiet,
    TermExpiring: quiet,
    TermExpired: quiet,
  },
});
