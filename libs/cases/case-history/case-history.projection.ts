import { defineProjection, type ProjectionDb } from '#read-models';
import type { RecordedEvent } from '#event-store';
import type { CaseEvent } from '../domain/case-events.js';
import { caseEventTypes, CASE_STREAMS, caseIdOf } from '../stored-events/case-event-types.js';

function entered(
  db: ProjectionDb,
  { stream, revision, type, recordedAt, position, metadata, data }: RecordedEvent<CaseEvent>,
): void {
  const actor = metadata.actor ?? null;
  db.run(
    `INSERT INTO case_history (case_id, revision, type, occurred_at, recorded_at, officer_id, role, body_id, step, data, position, acting_for)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      caseIdOf(stream),
      revision,
      type,
      'occurredAt' in data ? data.occurredAt : data.startedAt,
      recordedAt,
      actor?.officerId ?? null,
      actor?.role ?? null,
      actor?.bodyId ?? null,
      'basis' in data ? data.basis.step : data.step,
      JSON.stringify(withoutProcedure(data)),
      position,
      actor?.actingFor ?? null,
    ],
  );
}

/** The pinned procedure is the same for every case of an edition; the history names the edition instead. */
function withoutProcedure(data: CaseEvent['data']): object {
  if (!('procedure' in data)) return data;
  const { procedure, ...rest } = data;
  return { ...rest, edition: procedure.edition };
}

/** The audit trail: each event of a case in order, with both times, the officer and the citation. */
export const caseHistory = defineProjection<CaseEvent>({
  name: 'case-history',
  version: 3,
  streamPrefixes: [CASE_STREAMS],
  schema: `
    CREATE TABLE case_history (
      case_id TEXT NOT NULL, revision INTEGER NOT NULL, type TEXT NOT NULL, occurred_at TEXT NOT NULL,
      recorded_at TEXT NOT NULL, officer_id TEXT, role TEXT, body_id TEXT, step INTEGER, data TEXT NOT NULL,
      position TEXT NOT NULL,
      -- the absent officer for whom a deputy acted
      acting_for TEXT
    ) STRICT;
    -- the rows lie in the order they came in, so that taking one in touches the end of the table; only the index is mixed
    CREATE UNIQUE INDEX case_history_of_case ON case_history (case_id, revision);
    CREATE INDEX case_history_erasures ON case_history (type) WHERE type = 'PersonErased';
  `,
  on: Object.fromEntries([...caseEventTypes.keys()].map((type) => [type, entered])),
});
