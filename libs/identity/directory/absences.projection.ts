import { defineProjection } from '#read-models';
import type { AbsenceEvent } from '../domain/absence.events.js';
import { ABSENCE_STREAMS } from '../streams/stream-names.js';

/** Who is away and who acts for him, the ended ones too. */
export const absencesProjection = defineProjection<AbsenceEvent>({
  name: 'absences',
  version: 1,
  streamPrefixes: [ABSENCE_STREAMS],
  schema: `
    CREATE TABLE absences (
      absence_id TEXT PRIMARY KEY, body_id TEXT NOT NULL, officer_id TEXT NOT NULL, deputy_id TEXT NOT NULL,
      from_day TEXT NOT NULL, until_day TEXT NOT NULL, kind TEXT NOT NULL, order_number TEXT NOT NULL, order_date TEXT NOT NULL,
      ended_at TEXT
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX absences_of_body ON absences (body_id, from_day);
    CREATE INDEX absences_of_deputy ON absences (deputy_id, from_day);
  `,
  on: {
    AbsenceRecorded: (db, { stream, data }) => {
      const { absenceId, officerId, deputyId, from, until, kind, order } = data;
      const bodyId = stream.slice(ABSENCE_STREAMS.length);
      db.run('INSERT INTO absences VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, NULL)', [
        ...[absenceId, bodyId, officerId, deputyId, from, until, kind, order.number, order.date],
      ]);
    },
    AbsenceEnded: (db, { data }) => {
      db.run('UPDATE absences SET ended_at = ? WHERE absence_id = ?', [data.occurredAt, data.absenceId]);
    },
  },
});
