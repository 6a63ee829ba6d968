import { Injectable } from '@nestjs/common';
import { ReadModelReader } from '#read-models';
import { BODY_COLUMNS, bodyFrom } from '../directory/body-row.js';
import type { BodyRow } from '../directory/body-row.js';
import type { RequestSession } from '../guard/request-session.js';
import type { OfficerRole, Scope } from '../viewer.js';
import { SessionTokens } from './session-tokens.js';
import type { SessionClaims } from './session-tokens.js';

/** A higher epoch than the row's is a session younger than what this process has read: still good. */
const SESSION = `SELECT o.name, o.login, o.roles, o.scope, o.must_change_password AS mustChangePassword, ${BODY_COLUMNS}
  FROM officers o JOIN bodies b ON b.body_id = o.body_id
  WHERE o.officer_id = ? AND o.active = 1 AND b.active = 1 AND o.epoch <= ?
    AND NOT EXISTS (SELECT 1 FROM revoked_sessions r WHERE r.session_id = ?)`;

interface Row extends BodyRow {
  readonly name: string;
  readonly login: string;
  readonly roles: string;
  readonly scope: string;
  readonly mustChangePassword: number;
}

/** From a request's token to who is behind it. Runs on every request. */
@Injectable()
export class SessionReader {
  constructor(
    private readonly tokens: SessionTokens,
    private readonly reader: ReadModelReader,
  ) {}

  /** `null` when the token is missing, forged, expired or revoked, or the officer or body is no longer active. */
  async read(token: string | undefined): Promise<RequestSession | null> {
    const claims = token === undefined ? null : await this.tokens.verify(token);
    return claims === null ? null : this.find(claims);
  }

  find({ officerId, sessionId, epoch }: Omit<SessionClaims, 'expiresAt'>): RequestSession | null {
    const row = this.reader.get<Row>(SESSION, [officerId, epoch, sessionId]);
    if (row === undefined) return null;
    const viewer = {
      officerId,
      name: row.name,
      roles: JSON.parse(row.roles) as OfficerRole[],
      body: bodyFrom(row),
      scope: JSON.parse(row.scope) as Scope,
    };
    return { viewer, login: row.login, sessionId, epoch, mustChangePassword: row.mustChangePassword === 1 };
  }
}
