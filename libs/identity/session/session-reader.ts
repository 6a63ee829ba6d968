import { Injectable } from '@nestjs/common';
import { ReadModelReader } from '#read-models';
import { BODY_COLUMNS, bodyFrom } from '../directory/body-row.js';
import type { BodyRow } from '../directory/body-row.js';
import type { RequestSession } from '../guard/request-session.js';
import type { OfficerRole, Scope, Viewer } from '../viewer.js';
import { SessionTokens } from './session-tokens.js';
import type { SessionClaims } from './session-tokens.js';

/** A higher epoch than the row's is a session younger than what this process has read: still good. */
const STANDING = `SELECT o.revision AS officerRevision, b.revision AS bodyRevision
  FROM officers o JOIN bodies b ON b.body_id = o.body_id
  WHERE o.officer_id = ? AND o.active = 1 AND b.active = 1 AND o.epoch <= ?
    AND NOT EXISTS (SELECT 1 FROM revoked_sessions r WHERE r.session_id = ?)`;

const PERSON = `SELECT o.name, o.login, o.roles, o.scope, o.must_change_password AS mustChangePassword, ${BODY_COLUMNS}
  FROM officers o JOIN bodies b ON b.body_id = o.body_id WHERE o.officer_id = ?`;

const PERSONS_REMEMBERED = 5000;

interface Standing {
  readonly officerRevision: number;
  readonly bodyRevision: number;
}

interface PersonRow extends BodyRow {
  readonly name: string;
  readonly login: string;
  readonly roles: string;
  readonly scope: string;
  readonly mustChangePassword: number;
}

type Person = Pick<RequestSession, 'viewer' | 'login' | 'mustChangePassword'>;

/**
 * From a request's token to who is behind it. Runs on every request: whether the session stands is looked up each time,
 * the person is read again only when officer or body have changed.
 */
@Injectable()
export class SessionReader {
  private readonly persons = new Map<string, Person & Standing>();

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
    const standing = this.reader.get<Standing>(STANDING, [officerId, epoch, sessionId]);
    const person = standing === undefined ? null : this.person(officerId, standing);
    if (person === null) return null;
    const { viewer, login, mustChangePassword } = person;
    return { viewer, login, mustChangePassword, sessionId, epoch };
  }

  private person(officerId: string, { officerRevision, bodyRevision }: Standing): Person | null {
    const known = this.persons.get(officerId);
    if (known?.officerRevision === officerRevision && known.bodyRevision === bodyRevision) return known;
    const row = this.reader.get<PersonRow>(PERSON, [officerId]);
    if (row === undefined) return null;
    if (this.persons.size >= PERSONS_REMEMBERED) this.persons.clear();
    const person = personFrom(officerId, row);
    this.persons.set(officerId, { ...person, officerRevision, bodyRevision });
    return person;
  }
}

function personFrom(officerId: string, row: PersonRow): Person {
  const viewer: Viewer = {
    officerId,
    name: row.name,
    roles: JSON.parse(row.roles) as OfficerRole[],
    body: bodyFrom(row),
    scope: JSON.parse(row.scope) as Scope,
  };
  return { viewer, login: row.login, mustChangePassword: row.mustChangePassword === 1 };
}
