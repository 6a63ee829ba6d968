import type { ProjectionDb } from '#read-models';
import type { RecordedEvent } from '#event-store';
import type { TermGoal } from '#regulations';
import type { CaseEvent, CaseEventOf } from '../domain/case-events.js';
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
    `UPDATE officer_queue SET remaining = json_remove(remaining, '$[0]'), last_act_at = ?, revision = ?${named.join('')}
     WHERE case_id = ?`,
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

const SORT_DUE = `min(coalesce(due_at, case_due_at, '9999'), coalesce(
  (SELECT min(due_at) FROM running_terms WHERE running_terms.case_id = officer_queue.case_id), '9999'))`;

const COLUMNS = `case_id, procedure_key, edition_id, service, channel, provider_id, intake_body_id, administration_id,
  archive, applicant, incoming_number, submitted_at, step, role, body_id, remaining, executor_id, step_started_at, due_at,
  case_due_at, sort_due, last_act_at, revision, waits_for`;

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
  db.run('UPDATE officer_queue SET last_act_at = ?, revision = ? WHERE case_id = ?', [
    data.occurredAt,
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

export function partialTermStarted(db: ProjectionDb, event: Recorded<'PartialTermStarted'>): void {
  const caseId = caseIdOf(event.stream);
  const { code, goal, startedAt, due } = event.data;
  // A term that begins in a closed case is nobody's turn.
  db.run(
    `INSERT OR REPLACE INTO running_terms (case_id, code, goal, started_at, due_at)
     SELECT case_id, ?, ?, ?, ? FROM officer_queue WHERE case_id = ?`,
    [code, goal, startedAt, due.dueAt, caseId],
  );
  seen(db, event);
  sorted(db, caseId);
}

export function duesMoved(db: ProjectionDb, caseId: string, caseDueAt: string | null, stepDueAt: string | null): void {
  db.run('UPDATE officer_queue SET case_due_at = ?, due_at = ? WHERE case_id = ?', [caseDueAt, stepDueAt, caseId]);
  sorted(db, caseId);
}

export function recalculated(db: ProjectionDb, event: Recorded<'DueDatesRecalculated'>): void {
  const caseId = caseIdOf(event.stream);
  seen(db, event);
  for (const { of, to } of event.data.moved) {
    if (of === 'case') db.run('UPDATE officer_queue SET case_due_at = ? WHERE case_id = ?', [to, caseId]);
    else if (of === 'step') db.run('UPDATE officer_queue SET due_at = ? WHERE case_id = ?', [to, caseId]);
    else db.run('UPDATE running_terms SET due_at = ? WHERE case_id = ? AND code = ?', [to, caseId, of]);
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
