import type { RecordedEvent } from '#event-store';
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
) STRICT, WITHOUT ROWID;
-- every name it had, from when on it was known
CREATE TABLE body_names (
  stream TEXT NOT NULL,
  revision INTEGER NOT NULL,
  known_from TEXT NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (stream, revision)
) STRICT, WITHOUT ROWID`;

const CHANGE = `UPDATE bodies SET name = ?, jurisdictions = ?, zone = ?, administration_id = ?, revision = ?
  WHERE stream = ?`;

export const bodiesProjection = defineProjection<BodyEvent>({
  name: 'bodies',
  version: 2,
  schema: SCHEMA,
  streamPrefixes: [BODY_STREAMS],
  on: {
    BodyRegistered: (db, event) => {
      const { stream, revision, data } = event;
      const { bodyId, kind, name, jurisdictions, zone, administrationId } = data;
      const params = [bodyId, stream, kind, json(name), json(jurisdictions), zone, administrationId, revision];
      db.run('INSERT OR REPLACE INTO bodies VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?)', params);
      keepName(db, event);
    },
    BodyChanged: (db, event) => {
      const { stream, revision, data } = event;
      const { name, jurisdictions, zone, administrationId } = data;
      db.run(CHANGE, [json(name), json(jurisdictions), zone, administrationId, revision, stream]);
      keepName(db, event);
    },
    BodyDeactivated: (db, { stream, revision }) => setActive(db, 0, stream, revision),
    BodyReactivated: (db, { stream, revision }) => setActive(db, 1, stream, revision),
  },
});

type Named = RecordedEvent<Extract<BodyEvent, { type: 'BodyRegistered' | 'BodyChanged' }>>;

function keepName(db: ProjectionDb, { stream, revision, recordedAt, data }: Named): void {
  db.run('INSERT OR REPLACE INTO body_names VALUES (?, ?, ?, ?)', [stream, revision, recordedAt, json(data.name)]);
}

function setActive(db: ProjectionDb, active: 0 | 1, stream: string, revision: number): void {
  db.run('UPDATE bodies SET active = ?, revision = ? WHERE stream = ?', [active, revision, stream]);
}

function json(value: unknown): string {
  return JSON.stringify(value);
}
