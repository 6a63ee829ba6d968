import { defineProjection } from '#read-models';
import type { LookEvent } from '../domain/look-events.js';
import { LOOK_STREAMS, lookIdOf } from '../stored-events/look-event-types.js';

/** Who looked at which case, why, and what was shown or taken out. */
export const caseLooks = defineProjection<LookEvent>({
  name: 'case-looks',
  version: 1,
  streamPrefixes: [LOOK_STREAMS],
  schema: `
    CREATE TABLE case_looks (
      look_id TEXT PRIMARY KEY, opened_at TEXT NOT NULL, officer_id TEXT NOT NULL, body_id TEXT, case_id TEXT,
      provider_id TEXT, reason TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX case_looks_opened ON case_looks (opened_at DESC, look_id DESC);
    CREATE INDEX case_looks_of_case ON case_looks (case_id, opened_at DESC);
    CREATE TABLE case_look_sights (
      look_id TEXT NOT NULL, revision INTEGER NOT NULL, seen_at TEXT NOT NULL, what TEXT NOT NULL, of_event INTEGER,
      format TEXT, filter TEXT, PRIMARY KEY (look_id, revision)
    ) STRICT, WITHOUT ROWID;
  `,
  on: {
    LookOpened: (db, { data, metadata }) => {
      db.run('INSERT INTO case_looks VALUES (?, ?, ?, ?, ?, ?, ?)', [
        data.lookId,
        data.occurredAt,
        data.officerId,
        metadata.actor?.bodyId ?? null,
        data.caseId,
        data.providerId,
        data.reason,
      ]);
    },
    CaseLookedAt: (db, { stream, revision, data }) => {
      db.run('INSERT INTO case_look_sights VALUES (?, ?, ?, ?, ?, ?, ?)', [
        lookIdOf(stream),
        revision,
        data.occurredAt,
        data.what,
        data.revision,
        data.format,
        data.filter,
      ]);
    },
  },
});
