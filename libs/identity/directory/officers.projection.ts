import { defineProjection } from '#read-models';
import type { ProjectionDb } from '#read-models';
import type { OfficerEvent } from '../domain/officer.events.js';
import { SESSION_SECONDS } from '../session/session-seconds.js';
import { OFFICER_STREAMS } from '../streams/stream-names.js';

const SCHEMA = `
CREATE TABLE officers (
  officer_id TEXT PRIMARY KEY,
  stream TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  login TEXT NOT NULL,
  body_id TEXT NOT NULL,
  roles TEXT NOT NULL,
  scope TEXT NOT NULL,
  active INTEGER NOT NULL,
  must_change_password INTEGER NOT NULL,
  epoch INTEGER NOT NULL,
  revision INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX officers_of_body ON officers (body_id, name);
CREATE TABLE revoked_sessions (
  session_id TEXT PRIMARY KEY,
  revoked_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX revoked_sessions_by_time ON revoked_sessions (revoked_at)`;

/** Accounts and ended sessions: everything the guard has to know of an officer. */
export const officersProjection = defineProjection<OfficerEvent>({
  name: 'officers',
  version: 1,
  schema: SCHEMA,
  streamPrefixes: [OFFICER_STREAMS],
  on: {
    OfficerRegistered: (db, { stream, revision, data }) => {
      db.run(`INSERT OR REPLACE INTO officers VALUES (?, ?, ?, ?, ?, ?, ?, 1, 1, 0, ?)`, [
        data.officerId,
        stream,
        data.name,
        data.login,
        data.bodyId,
        json(data.roles),
        json(data.scope),
        revision,
      ]);
    },
    OfficerRolesChanged: (db, { stream, revision, data }) => {
      const params = [json(data.roles), json(data.scope), revision, stream];
      db.run('UPDATE officers SET roles = ?, scope = ?, revision = ? WHERE stream = ?', params);
    },
    PasswordSet: (db, { stream, revision, data }) => {
      const params = [data.oneTime ? 1 : 0, revision, stream];
      db.run('UPDATE officers SET must_change_password = ?, revision = ? WHERE stream = ?', params);
    },
    OfficerDeactivated: (db, { stream, revision }) => setActive(db, 0, stream, revision),
    OfficerReactivated: (db, { stream, revision }) => setActive(db, 1, stream, revision),
    SignedIn: touch,
    SignInFailed: touch,
    AccountLocked: touch,
    SessionRevoked: (db, event) => {
      touch(db, event);
      const { sessionId, occurredAt } = event.data;
      db.run('INSERT OR REPLACE INTO revoked_sessions VALUES (?, ?)', [sessionId, occurredAt]);
      db.run('DELETE FROM revoked_sessions WHERE revoked_at < ?', [beforeLongestSession(occurredAt)]);
    },
    SessionsRevoked: (db, { stream, revision, data }) => {
      db.run('UPDATE officers SET epoch = ?, revision = ? WHERE stream = ?', [data.epoch, revision, stream]);
    },
  },
});

function touch(db: ProjectionDb, { stream, revision }: { stream: string; revision: number }): void {
  db.run('UPDATE officers SET revision = ? WHERE stream = ?', [revision, stream]);
}

function setActive(db: ProjectionDb, active: 0 | 1, stream: string, revision: number): void {
  db.run('UPDATE officers SET active = ?, revision = ? WHERE stream = ?', [active, revision, stream]);
}

/** Sessions ended before this have expired by themselves. Clocks of processes may differ: twice the time. */
function beforeLongestSession(at: string): string {
  return new Date(Date.parse(at) - 2 * SESSION_SECONDS * 1000).toISOString();
}

function json(value: unknown): string {
  return JSON.stringify(value);
}
