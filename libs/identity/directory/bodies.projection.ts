import { defineProjection } from '#read-models';
import type { ProjectionDb } from '#read-models';
import type { BodyEvent } from '../domain/body.events.js';
import { BODY_STREAMS } from '../streams/stream-names.js';

const SCHEMA = `
CREATE TABLE bodies (
  body_id TEXT PRIMARY KEY,
  stream TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  jurisdictions TEXT NOT NULL,
  zone TEXT NOT NULL,
  administration_id TEXT,
  active INTEGER NOT NULL,
  revision INTEGER NOT NULL
) STRICT, WITHOUT ROWID`;

const CHANGE = `UPDATE bodies SET name = ?, jurisdictions = ?, zone = ?, administration_id = ?, revision = ?
  WHERE stream = ?`;

export const bodiesProjection = defineProjection<BodyEvent>({
  name: 'bodies',
  version: 1,
  schema: SCHEMA,
  streamPrefixes: [BODY_STREAMS],
  on: {
    BodyRegistered: (db, { stream, revision, data }) => {
      const { bodyId, kind, name, jurisdictions, zone, administrationId } = data;
      const params = [bodyId, stream, kind, json(name), json(jurisdictions), zone, administrationId, revision];
      db.run('INSERT OR REPLACE INTO bodies VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?)', params);
    },
    BodyChanged: (db, { stream, revision, data }) => {
      const { name, jurisdictions, zone, administrationId } = data;
      db.run(CHANGE, [json(name), json(jurisdictions), zone, administrationId, revision, stream]);
    },
    BodyDeactivated: (db, { stream, revision }) => setActive(db, 0, stream, revision),
    BodyReactivated: (db, { stream, revision }) => setActive(db, 1, stream, revision),
  },
});

function setActive(db: ProjectionDb, active: 0 | 1, stream: string, revision: number): void {
  db.run('UPDATE bodies SET active = ?, revision = ? WHERE stream = ?', [active, revision, stream]);
}

function json(value: unknown): string {
  return JSON.stringify(value);
}
