import { defineProjection, type ProjectionDb } from '#read-models';
import type { CaseEvent } from '../domain/case-events.js';
import { CASE_STREAMS, caseIdOf } from '../stored-events/case-event-types.js';

export type CountedSituation = 'open' | 'favourable' | 'refusal' | 'acceptance-refused' | 'withdrawn';

function moved(db: ProjectionDb, stream: string, situation: CountedSituation): void {
  const caseId = caseIdOf(stream);
  const row = db.get<{ provider_id: string; edition_id: string; situation: CountedSituation }>(
    'SELECT provider_id, edition_id, situation FROM counted_cases WHERE case_id = ?',
    [caseId],
  );
  if (row === undefined) return;
  add(db, row.provider_id, row.edition_id, row.situation, -1);
  add(db, row.provider_id, row.edition_id, situation, 1);
  db.run('UPDATE counted_cases SET situation = ? WHERE case_id = ?', [situation, caseId]);
}

function add(db: ProjectionDb, providerId: string, editionId: string, situation: CountedSituation, by: 1 | -1): void {
  db.run(
    `INSERT INTO case_counts (provider_id, edition_id, situation, cases) VALUES (?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET cases = cases + excluded.cases`,
    [providerId, editionId, situation, by],
  );
}

/** How many cases stand where, by provider and edition; counted as they move, so that reading it costs nothing. */
export const caseCounts = defineProjection<CaseEvent>({
  name: 'case-counts',
  version: 2,
  streamPrefixes: [CASE_STREAMS],
  schema: `
    CREATE TABLE counted_cases (
      case_id TEXT PRIMARY KEY, provider_id TEXT NOT NULL, edition_id TEXT NOT NULL, situation TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE case_counts (
      provider_id TEXT NOT NULL, edition_id TEXT NOT NULL, situation TEXT NOT NULL, cases INTEGER NOT NULL,
      PRIMARY KEY (provider_id, edition_id, situation)
    ) STRICT, WITHOUT ROWID;
  `,
  on: {
    ApplicationSubmitted: (db, { data }) => {
      const { caseId, providerId, procedure } = data;
      db.run("INSERT INTO counted_cases VALUES (?, ?, ?, 'open')", [caseId, providerId, procedure.edition.id]);
      add(db, providerId, procedure.edition.id, 'open', 1);
    },
    ResultIssued: (db, { stream, data }) => {
      moved(db, stream, data.outcome);
    },
    AcceptanceRefused: (db, { stream }) => {
      moved(db, stream, 'acceptance-refused');
    },
    ApplicationWithdrawn: (db, { stream }) => {
      moved(db, stream, 'withdrawn');
    },
    CaseReopened: (db, { stream }) => {
      moved(db, stream, 'open');
    },
  },
});
