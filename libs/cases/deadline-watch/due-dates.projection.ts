import { defineProjection, type ProjectionDb, type ProjectionHandlers } from '#read-models';
import type { RecordedEvent } from '#event-store';
import type { TermGoal } from '#regulations';
import { type Announcement, stepDueName } from '../domain/deadline-announcements.js';
import type { CaseEvent, CaseEventOf, Outcome } from '../domain/case-events.js';
import { termGoalOf, turnsToRefusal } from '../domain/term-goals.js';
import { CASE_STREAMS, caseEventTypes, caseIdOf } from '../stored-events/case-event-types.js';

type Recorded<T extends CaseEvent['type']> = RecordedEvent<CaseEventOf<T>>;

type Kind = 'case' | 'step' | 'term';

interface Due {
  readonly kind: Kind;
  readonly of: string;
  readonly startedAt: string;
  readonly dueAt: string;
  /** What fulfils it; `null` for the case and its step. */
  readonly goal: TermGoal | null;
  /** The outcome it is for; `null` = either. */
  readonly outcome: Outcome | null;
}

/** Archive entries are judged by the days that were entered: nothing of theirs is watched. */
function submitted(db: ProjectionDb, { data }: Recorded<'ApplicationSubmitted'>): void {
  const { caseId, zone, archive, due } = data;
  if (archive) return;
  db.run('INSERT INTO watched_cases (case_id, zone) VALUES (?, ?)', [caseId, zone]);
  setCase(db, caseId, due);
}

function setCase(db: ProjectionDb, caseId: string, due: Pick<Due, 'startedAt' | 'dueAt'> | null): void {
  if (due === null) return;
  const { startedAt, dueAt } = due;
  set(db, caseId, { kind: 'case', of: 'case', startedAt, dueAt, goal: null, outcome: null });
}

/** A step is not told of before it is late. */
function set(db: ProjectionDb, caseId: string, { kind, of, startedAt, dueAt, goal, outcome }: Due): void {
  db.run(
    `INSERT OR REPLACE INTO due_dates (case_id, "of", kind, zone, started_at, due_at, goal, outcome, silent, told_soon, told_past)
     SELECT case_id, :of, :kind, zone, :startedAt, :dueAt, :goal, :outcome, suspended OR closed, :kind = 'step', 0
     FROM watched_cases WHERE case_id = :caseId`,
    { caseId, of, kind, startedAt, dueAt, goal, outcome },
  );
}

function stepStarted(db: ProjectionDb, { stream, data }: Recorded<'StepStarted'>): void {
  const caseId = caseIdOf(stream);
  const { step, startedAt, due } = data;
  db.run(`DELETE FROM due_dates WHERE case_id = ? AND kind = 'step'`, [caseId]);
  if (due === null) return;
  set(db, caseId, { kind: 'step', of: stepDueName(step), startedAt, dueAt: due.dueAt, goal: null, outcome: null });
}

function partialTermStarted(db: ProjectionDb, { stream, data }: Recorded<'PartialTermStarted'>): void {
  const { code, goal, outcome, startedAt, due } = data;
  set(db, caseIdOf(stream), { kind: 'term', of: code, startedAt, dueAt: due.dueAt, goal, outcome });
}

/** A due date that moves may be told of anew. `of`: `case`, `step` or the code of a partial term. */
function moved(db: ProjectionDb, { stream }: { readonly stream: string }, of: string, due: Moved | null): void {
  if (due === null) return;
  db.run(
    `UPDATE due_dates SET due_at = :dueAt, told_past = 0, told_soon = kind = 'step'
     WHERE case_id = :caseId AND CASE kind WHEN 'step' THEN 'step' ELSE "of" END = :of AND due_at <> :dueAt`,
    { caseId: caseIdOf(stream), of, dueAt: due.dueAt },
  );
}

interface Moved {
  readonly dueAt: string;
}

/** Whether the clock has something to say of the case at all. */
function state(db: ProjectionDb, caseId: string, column: 'suspended' | 'closed', value: 0 | 1): void {
  db.run(`UPDATE watched_cases SET ${column} = ? WHERE case_id = ?`, [value, caseId]);
  db.run(
    `UPDATE due_dates SET silent = (SELECT suspended OR closed FROM watched_cases w WHERE w.case_id = due_dates.case_id)
     WHERE case_id = ?`,
    [caseId],
  );
}

function resumed(db: ProjectionDb, event: Recorded<'TermResumed'>): void {
  const { due, stepDue, terms } = event.data;
  moved(db, event, 'case', due);
  moved(db, event, 'step', stepDue);
  for (const term of terms) moved(db, event, term.code, term.due);
  state(db, caseIdOf(event.stream), 'suspended', 0);
}

/** Nothing is due in a closed case. A term that begins in one, such as that for the contract, is nobody's turn. */
function closed(db: ProjectionDb, { stream }: { readonly stream: string }): void {
  const caseId = caseIdOf(stream);
  db.run('DELETE FROM due_dates WHERE case_id = ?', [caseId]);
  state(db, caseId, 'closed', 1);
}

/** The term runs anew. */
function reopened(db: ProjectionDb, { stream, data: { due } }: Recorded<'CaseReopened'>): void {
  const caseId = caseIdOf(stream);
  db.run('UPDATE watched_cases SET closed = 0, suspended = 0 WHERE case_id = ?', [caseId]);
  db.run('DELETE FROM due_dates WHERE case_id = ?', [caseId]);
  setCase(db, caseId, due);
}

function told(db: ProjectionDb, { stream, type, data }: Recorded<Announcement>): void {
  const column = type === 'TermExpiring' ? 'told_soon' : 'told_past';
  db.run(`UPDATE due_dates SET ${column} = 1 WHERE case_id = ? AND "of" = ? AND due_at = ?`, [
    caseIdOf(stream),
    data.of,
    data.dueAt,
  ]);
}

/** A term of the rules ends with the act that it asks for, or once it binds nobody. */
function fulfilled(db: ProjectionDb, event: RecordedEvent<CaseEvent>): void {
  if (turnsToRefusal(event)) {
    db.run(`DELETE FROM due_dates WHERE case_id = ? AND outcome = 'favourable'`, [caseIdOf(event.stream)]);
  }
  const goal = termGoalOf(event);
  if (goal !== null) db.run('DELETE FROM due_dates WHERE case_id = ? AND goal = ?', [caseIdOf(event.stream), goal]);
}

const own: ProjectionHandlers<CaseEvent> = {
  ApplicationSubmitted: submitted,
  StepStarted: stepStarted,
  PartialTermStarted: partialTermStarted,
  TermSuspended: (db, { stream }) => {
    state(db, caseIdOf(stream), 'suspended', 1);
  },
  TermResumed: resumed,
  TermProlonged: (db, event) => {
    moved(db, event, 'case', event.data.due);
    moved(db, event, 'step', event.data.stepDue);
  },
  DueDatesRecalculated: (db, event) => {
    for (const { of, to: dueAt } of event.data.moved) moved(db, event, of, { dueAt });
  },
  ResultIssued: closed,
  AcceptanceRefused: closed,
  ApplicationWithdrawn: closed,
  CaseReopened: reopened,
  StepOverdue: told,
  TermExpiring: told,
  TermExpired: told,
};

/** When what is due, and what of it the clock has not said yet. Only open cases, and none from the archive. */
export const dueDates = defineProjection<CaseEvent>({
  name: 'due-dates',
  version: 2,
  streamPrefixes: [CASE_STREAMS],
  schema: `
    CREATE TABLE watched_cases (
      case_id TEXT PRIMARY KEY, zone TEXT NOT NULL, suspended INTEGER NOT NULL DEFAULT 0, closed INTEGER NOT NULL DEFAULT 0
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE due_dates (
      case_id TEXT NOT NULL, "of" TEXT NOT NULL, kind TEXT NOT NULL, zone TEXT NOT NULL, started_at TEXT NOT NULL, due_at TEXT NOT NULL,
      goal TEXT, outcome TEXT, silent INTEGER NOT NULL, told_soon INTEGER NOT NULL, told_past INTEGER NOT NULL,
      PRIMARY KEY (case_id, "of")
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX due_dates_past ON due_dates (due_at, case_id, "of") WHERE silent = 0 AND told_past = 0;
    CREATE INDEX due_dates_soon ON due_dates (due_at, case_id, "of") WHERE silent = 0 AND told_soon = 0;
  `,
  on: { ...Object.fromEntries([...caseEventTypes.keys()].map((type) => [type, fulfilled])), ...own },
});
