import type { ProjectionDb } from '#read-models';
import type { RecordedEvent } from '#event-store';
import type { TermGoal } from '#regulations';
import type { CaseDue, CaseEvent, CaseEventOf, StepDue } from '../domain/case-events.js';
import { isOnItsWay } from '../domain/handing-over.js';
import { turnsToRefusal } from '../domain/term-goals.js';
import { caseIdOf } from '../stored-events/case-event-types.js';

type Recorded<T extends CaseEvent['type']> = RecordedEvent<CaseEventOf<T>>;
type Acting = CaseEvent & { data: { occurredAt: string } };

/** One activity of the step is done. */
export function acted(
  db: ProjectionDb,
  { stream, revision, data }: RecordedEvent<CaseEvent & { data: { occurredAt: string } }>,
  columns: Readonly<Record<string, string | null>> = {},
): void {
  const named = Object.keys(columns).map((column) => `, ${column} = ?`);
  db.run(
    `UPDATE officer_queue SET remaining = json_remove(remaining, '$[0]'), activity = coalesce(remaining ->> '$[1]', ''),
       last_act_at = ?, revision = ?${named.join('')} WHERE case_id = ?`,
    [data.occurredAt, revision, ...Object.values(columns), caseIdOf(stream)],
  );
}

/** The act fulfils what a running term asked for. */
export function fulfils(goal: TermGoal): (db: ProjectionDb, event: { readonly stream: string }) => void {
  return (db, { stream }) => {
    const caseId = caseIdOf(stream);
    const running = db.get('SELECT 1 FROM running_terms WHERE case_id = ? AND goal = ? LIMIT 1', [caseId, goal]);
    if (running === undefined) return;
    db.run('DELETE FROM running_terms WHERE case_id = ? AND goal = ?', [caseId, goal]);
    sorted(db, caseId);
  };
}

/** What is due first decides: the step, or the case where the step has no norm, or a running term. */
export function sorted(db: ProjectionDb, caseId: string): void {
  db.run(`UPDATE officer_queue SET sort_due = ${SORT_DUE} WHERE case_id = ?`, [caseId]);
}

const SORT_DUE = `CASE WHEN suspended THEN '9999' ELSE min(coalesce(due_at, case_due_at, '9999'),
  coalesce(hearing_notice_due, '9999'), coalesce(hearing_at, '9999'), coalesce(
  (SELECT min(due_at) FROM running_terms WHERE running_terms.case_id = officer_queue.case_id), '9999')) END`;

const COLUMNS = `case_id, procedure_key, edition_id, service, channel, provider_id, intake_body_id, administration_id,
  archive, applicant, incoming_number, submitted_at, step, role, body_id, remaining, executor_id, step_started_at, due_at,
  case_due_at, sort_due, last_act_at, revision, waits_for, suspended, activity`;

/** Out of the queue, kept aside: a complaint may bring the case back. */
export function left(db: ProjectionDb, { stream }: { readonly stream: string }): void {
  const caseId = caseIdOf(stream);
  db.run(`INSERT INTO left_queue (${COLUMNS}) SELECT ${COLUMNS} FROM officer_queue WHERE case_id = ?`, [caseId]);
  db.run('DELETE FROM officer_queue WHERE case_id = ?', [caseId]);
  db.run('DELETE FROM running_terms WHERE case_id = ?', [caseId]);
}

export function reopened(db: ProjectionDb, { stream, revision, data }: Recorded<'CaseReopened'>): void {
  const caseId = caseIdOf(stream);
  db.run(`INSERT INTO officer_queue (${COLUMNS}) SELECT ${COLUMNS} FROM left_queue WHERE case_id = ?`, [caseId]);
  db.run('DELETE FROM left_queue WHERE case_id = ?', [caseId]);
  db.run('UPDATE officer_queue SET last_act_at = ?, case_due_at = ?, revision = ?, suspended = 0 WHERE case_id = ?', [
    data.occurredAt,
    data.due?.dueAt ?? null,
    revision,
    caseId,
  ]);
}

/** An act beside the steps: the turn stays where it is. */
export function besides(
  db: ProjectionDb,
  { stream, revision, data }: RecordedEvent<CaseEvent & { data: { occurredAt: string } }>,
): void {
  db.run('UPDATE officer_queue SET last_act_at = ?, revision = ? WHERE case_id = ?', [
    data.occurredAt,
    revision,
    caseIdOf(stream),
  ]);
}

/** Nobody's act: only the revision moves. */
export function seen(db: ProjectionDb, { stream, revision }: RecordedEvent): void {
  db.run('UPDATE officer_queue SET revision = ? WHERE case_id = ?', [revision, caseIdOf(stream)]);
}

/** A wrong entry put right: the queue names the applicant by what holds. */
export function corrected(db: ProjectionDb, event: Recorded<'EntryCorrected'>): void {
  seen(db, event);
  const { correction } = event.data;
  if (correction.what !== 'party-details') return;
  for (const table of ['officer_queue', 'left_queue']) {
    db.run(`UPDATE ${table} SET applicant = ? WHERE case_id = ? AND applicant ->> '$."$personal"' = ?`, [
      JSON.stringify(correction.details),
      caseIdOf(event.stream),
      correction.subjectId,
    ]);
  }
}

export function partialTermStarted(db: ProjectionDb, event: Recorded<'PartialTermStarted'>): void {
  const caseId = caseIdOf(event.stream);
  const { code, goal, outcome, startedAt, due } = event.data;
  // A term that begins in a closed case is nobody's turn.
  db.run(
    `INSERT OR REPLACE INTO running_terms (case_id, code, goal, outcome, started_at, due_at, due)
     SELECT case_id, ?, ?, ?, ?, ?, ? FROM officer_queue WHERE case_id = ?`,
    [code, goal, outcome, startedAt, due.dueAt, JSON.stringify(due), caseId],
  );
  seen(db, event);
  sorted(db, caseId);
}

type HearingEvent = RecordedEvent<
  CaseEventOf<'PreliminaryDecisionMade' | 'HearingMoved' | 'HearingHeld' | 'HearingWaived'>
>;

/** What a hearing asks of the office next: that the applicant is told in time, and that it is held at its hour. */
export function hearing(db: ProjectionDb, event: HearingEvent): void {
  besides(db, event);
  const caseId = caseIdOf(event.stream);
  const at = 'hearing' in event.data ? event.data.hearing.at : null;
  db.run('UPDATE officer_queue SET hearing_at = ? WHERE case_id = ?', [at, caseId]);
  if (event.type !== 'HearingMoved') {
    const due = event.type === 'PreliminaryDecisionMade' ? event.data.noticeDueAt : null;
    db.run('UPDATE officer_queue SET hearing_notice_due = ? WHERE case_id = ?', [due, caseId]);
  }
  if (turnsToRefusal(event)) db.run(`DELETE FROM running_terms WHERE case_id = ? AND outcome = 'favourable'`, [caseId]);
  sorted(db, caseId);
}

export function noticed(db: ProjectionDb, event: Recorded<'NoticeAttempted'>): void {
  seen(db, event);
  if (!isOnItsWay(event.data)) return;
  const caseId = caseIdOf(event.stream);
  if (event.data.notice === 'preliminary-decision') {
    db.run('UPDATE officer_queue SET hearing_notice_due = NULL WHERE case_id = ?', [caseId]);
    sorted(db, caseId);
  }
  fulfils('notify')(db, event);
}

/** While the term stands still the case waits behind all that have a due date. */
export function suspended(db: ProjectionDb, event: Recorded<'TermSuspended'>): void {
  besides(db, event);
  const caseId = caseIdOf(event.stream);
  db.run('UPDATE officer_queue SET suspended = 1 WHERE case_id = ?', [caseId]);
  sorted(db, caseId);
}

export function resumed(db: ProjectionDb, event: Recorded<'TermResumed'>): void {
  besides(db, event);
  const caseId = caseIdOf(event.stream);
  const { due, stepDue, terms } = event.data;
  db.run('UPDATE officer_queue SET suspended = 0 WHERE case_id = ?', [caseId]);
  for (const term of terms) termMoved(db, caseId, term.code, term.due);
  duesMoved(db, caseId, due, stepDue);
}

function termMoved(db: ProjectionDb, caseId: string, code: string, due: Pick<StepDue, 'dueAt' | 'calendar'>): void {
  db.run('UPDATE running_terms SET due_at = ?, due = json_patch(due, ?) WHERE case_id = ? AND code = ?', [
    due.dueAt,
    JSON.stringify(due),
    caseId,
    code,
  ]);
}

export function prolonged(db: ProjectionDb, event: Recorded<'TermProlonged'>): void {
  besides(db, event);
  const caseId = caseIdOf(event.stream);
  const { due, stepDue } = event.data;
  db.run('UPDATE officer_queue SET case_due_at = ?, due_at = coalesce(?, due_at) WHERE case_id = ?', [
    due.dueAt,
    stepDue?.dueAt ?? null,
    caseId,
  ]);
  sorted(db, caseId);
}

function duesMoved(db: ProjectionDb, caseId: string, due: CaseDue | null, stepDue: StepDue | null): void {
  db.run('UPDATE officer_queue SET case_due_at = ?, due_at = ? WHERE case_id = ?', [
    due?.dueAt ?? null,
    stepDue?.dueAt ?? null,
    caseId,
  ]);
  sorted(db, caseId);
}

export function recalculated(db: ProjectionDb, event: Recorded<'DueDatesRecalculated'>): void {
  const caseId = caseIdOf(event.stream);
  seen(db, event);
  const { moved, calendar } = event.data;
  for (const { of, to: dueAt } of moved) {
    if (of === 'case') db.run('UPDATE officer_queue SET case_due_at = ? WHERE case_id = ?', [dueAt, caseId]);
    else if (of === 'step') db.run('UPDATE officer_queue SET due_at = ? WHERE case_id = ?', [dueAt, caseId]);
    else termMoved(db, caseId, of, { dueAt, calendar });
  }
  sorted(db, caseId);
}

/** An act of the step that also fulfils a running term. */
export function done(goal: TermGoal): (db: ProjectionDb, event: RecordedEvent<Acting>) => void {
  return (db, event) => {
    acted(db, event);
    fulfils(goal)(db, event);
  };
}

export function besideDone(goal: TermGoal): (db: ProjectionDb, event: RecordedEvent<Acting>) => void {
  return (db, event) => {
    besides(db, event);
    fulfils(goal)(db, event);
  };
}
