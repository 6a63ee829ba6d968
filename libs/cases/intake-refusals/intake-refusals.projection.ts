import { defineProjection } from '#read-models';
import type { IntakeRefusalEvent } from '../domain/intake-refusal-events.js';
import { INTAKE_REFUSAL_STREAMS } from './intake-refusal-streams.js';

/** Requests that failed a condition of a flow, and how many failed which. */
export const intakeRefusals = defineProjection<IntakeRefusalEvent>({
  name: 'intake-refusals',
  version: 1,
  streamPrefixes: [INTAKE_REFUSAL_STREAMS],
  schema: `
    CREATE TABLE intake_refusals (
      refusal_id TEXT PRIMARY KEY, body_id TEXT NOT NULL, edition_id TEXT NOT NULL, edition_revision INTEGER NOT NULL,
      channel TEXT NOT NULL, condition TEXT NOT NULL, occurred_at TEXT NOT NULL, recorded_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX intake_refusals_of_body ON intake_refusals (body_id, occurred_at DESC, refusal_id);
    CREATE TABLE intake_refusal_counts (
      body_id TEXT NOT NULL, edition_id TEXT NOT NULL, edition_revision INTEGER NOT NULL, channel TEXT NOT NULL,
      condition TEXT NOT NULL, refusals INTEGER NOT NULL,
      PRIMARY KEY (body_id, edition_id, edition_revision, channel, condition)
    ) STRICT, WITHOUT ROWID;
  `,
  on: {
    IntakeRefused: (db, { data, recordedAt }) => {
      const { refusalId, bodyId, edition, editionRevision, channel, condition, occurredAt } = data;
      db.run('INSERT INTO intake_refusals VALUES (?, ?, ?, ?, ?, ?, ?, ?)', [
        refusalId,
        bodyId,
        edition,
        editionRevision,
        channel,
        condition,
        occurredAt,
        recordedAt,
      ]);
      db.run(
        `INSERT INTO intake_refusal_counts VALUES (?, ?, ?, ?, ?, 1)
         ON CONFLICT DO UPDATE SET refusals = refusals + 1`,
        [bodyId, edition, editionRevision, channel, condition],
      );
    },
  },
});
