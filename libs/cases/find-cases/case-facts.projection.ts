import type { RecordedEvent } from '#event-store';
import { defineProjection, type ProjectionDb } from '#read-models';
import { isLateAct } from '../case-views/late-acts.js';
import { movedStepDue } from '../case-views/moved-step-due.js';
import type { CaseEvent } from '../domain/case-events.js';
import { caseEventTypes, CASE_STREAMS, caseIdOf } from '../stored-events/case-event-types.js';

type Recorded = RecordedEvent<CaseEvent>;

/** What was late, act by act, as the history tells it; and what the clock found undone. */
function taken(db: ProjectionDb, event: Recorded): void {
  const caseId = caseIdOf(event.stream);
  for (const officer of actors(event)) db.run('INSERT OR IGNORE INTO case_actors VALUES (?, ?)', [officer, caseId]);
  if (event.type === 'StepStarted') stepDue(db, caseId, event.data.due?.dueAt ?? null);
  if (event.type === 'ResultDrafted' || event.type === 'DecisionMade') grounds(db, caseId, event.data.grounds);
  if (isLate(db, caseId, event)) {
    const step = 'basis' in event.data ? event.data.basis.step : event.data.step;
    db.run('INSERT INTO late_moments VALUES (?, ?, ?)', [caseId, event.revision, step]);
  }
  const moved = movedTo(event);
  if (moved !== undefined) stepDue(db, caseId, moved);
}

/** Who acted, and for whom. */
function actors({ metadata: { actor } }: Recorded): readonly string[] {
  return [actor?.officerId, actor?.actingFor].filter((officer) => officer !== undefined);
}

function movedTo(event: Recorded): string | null | undefined {
  switch (event.type) {
    case 'TermResumed':
    case 'TermProlonged':
    case 'DueDatesRecalculated':
      return movedStepDue(event.type, () => event.data);
    default:
      return undefined;
  }
}

function isLate(db: ProjectionDb, caseId: string, { type, data }: Recorded): boolean {
  if (type === 'StepOverdue' || type === 'TermExpired') return true;
  if (!('occurredAt' in data)) return false;
  const step = db.get<{ due_at: string | null }>('SELECT due_at FROM step_dues WHERE case_id = ?', [caseId]);
  return isLateAct(type, data.occurredAt, data, step?.due_at ?? null);
}

function stepDue(db: ProjectionDb, caseId: string, dueAt: string | null): void {
  db.run('INSERT INTO step_dues VALUES (?, ?) ON CONFLICT (case_id) DO UPDATE SET due_at = excluded.due_at', [
    caseId,
    dueAt,
  ]);
}

/** On what the result rests as it was said last. */
function grounds(db: ProjectionDb, caseId: string, cited: readonly { readonly code: string | null }[]): void {
  db.run('DELETE FROM refusal_grounds WHERE case_id = ?', [caseId]);
  for (const { code } of cited) {
    if (code !== null) db.run('INSERT OR IGNORE INTO refusal_grounds VALUES (?, ?)', [caseId, code]);
  }
}

/** Facts by which those who oversee look for cases, and which no page of a case needs. */
export const caseFacts = defineProjection<CaseEvent>({
  name: 'case-facts',
  version: 2,
  streamPrefixes: [CASE_STREAMS],
  schema: `
    CREATE TABLE late_moments (case_id TEXT NOT NULL, revision INTEGER NOT NULL, step INTEGER,
      PRIMARY KEY (case_id, revision)) STRICT, WITHOUT ROWID;
    CREATE TABLE step_dues (case_id TEXT PRIMARY KEY, due_at TEXT) STRICT, WITHOUT ROWID;
    CREATE TABLE refusal_grounds (case_id TEXT NOT NULL, code TEXT NOT NULL, PRIMARY KEY (case_id, code))
      STRICT, WITHOUT ROWID;
    CREATE TABLE case_actors (officer_id TEXT NOT NULL, case_id TEXT NOT NULL, PRIMARY KEY (officer_id, case_id))
      STRICT, WITHOUT ROWID;
  `,
  on: Object.fromEntries([...caseEventTypes.keys()].map((type) => [type, taken])),
});
