import { Injectable } from '@nestjs/common';
import { KeptAnswers, ReadModelReader } from '#read-models';
import { bodiesProjection } from '../directory/bodies.projection.js';
import { BODY_COLUMNS, bodyFrom } from '../directory/body-row.js';
import type { BodyRow } from '../directory/body-row.js';
import { officersProjection } from '../directory/officers.projection.js';
import type { RequestSession } from '../guard/request-session.js';
import type { OfficerRole, Scope, Viewer } from '../viewer.js';
import { SessionTokens } from './session-tokens.js';
import type { SessionClaims } from './session-tokens.js';

/** A higher epoch than the row's is a session younger than what this process has read: still good. */
const STANDING = `SELECT o.name, o.login, o.roles, o.scope, o.must_change_password AS mustChangePassword, ${BODY_COLUMNS}
  FROM officers o JOIN bodies b ON b.body_id = o.body_id
  WHERE o.officer_id = ? AND o.active = 1 AND b.active = 1 AND o.epoch <= ?
    AND NOT EXISTS (SELECT 1 FROM revoked_sessions r WHERE r.session_id = ?)`;

interface PersonRow extends BodyRow {
  readonly name: string;
  readonly login: string;
  readonly roles: string;
  readonly scope: string;
  readonly mustChangePassword: number;
}

type Claims = Omit<SessionClaims, 'expiresAt'>;

/**
 * From a request's token to who is behind it. Runs on every request, so an answer is kept, but only until officers,
 * ended sessions or bodies change: a revocation this process has read counts from the next request on.
 */
@Injectable()
export class SessionReader {
  private readonly sessions: KeptAnswers<RequestSession | null>;

  constructor(
    private readonly tokens: SessionTokens,
    private readonly reader: ReadModelReader,
  ) {
    this.sessions = new KeptAnswers(reader, [officersProjection.name, bodiesProjection.name]);
  }

  /** `null` when the token is missing, forged, expired or revoked, or the officer or body is no longer active. */
  async read(token: string | undefined): Promise<RequestSession | null> {
    const claims = token === undefined ? null : await this.tokens.verify(token);
    return claims === null ? null : this.find(claims);
  }

  find(claims: Claims): RequestSession | null {
    const { officerId, sessionId, epoch } = claims;
    return this.sessions.get(`${officerId} ${sessionId} ${String(epoch)}`, () => this.look(claims));
  }

  private look({ officerId, sessionId, epoch }: Claims): RequestSession | null {
    const row = this.reader.get<PersonRow>(STANDING, [officerId, epoch, sessionId]);
    return row === undefined ? null : { ...personFrom(officerId, row), sessionId, epoch };
  }
}

function personFrom(officerId: string, row: PersonRow): Omit<RequestSession, 'sessionId' | 'epoch'> {
  const viewer: Viewer = {
    officerId,
    name: row.name,
    roles: JSON.parse(row.roles) as OfficerRole[],
    body: bodyFrom(row),
    scope: JSON.parse(row.scope) as Scope,
  };
  return { viewer, login: row.login, mustChangePassword: row.mustChangePassword === 1 };
}
