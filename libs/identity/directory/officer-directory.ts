import { Injectable } from '@nestjs/common';
import { ReadModelReader } from '#read-models';
import { OfficerNotFound } from '../domain/identity.errors.js';
import type { OfficerRole, Scope } from '../viewer.js';

/** An account as others see it. */
export interface OfficerEntry {
  readonly id: string;
  readonly name: string;
  readonly login: string;
  readonly bodyId: string;
  readonly roles: readonly OfficerRole[];
  readonly scope: Scope;
  readonly active: boolean;
  readonly mustChangePassword: boolean;
  /** Revision of the officer's stream, for `If-Match`. */
  readonly revision: number;
}

export interface OfficerFilter {
  /** Officers of these bodies; of all when left out. */
  readonly bodyIds?: readonly string[] | undefined;
  readonly role?: OfficerRole | undefined;
  readonly activeOnly?: boolean | undefined;
}

const SELECT = `SELECT o.officer_id AS id, o.name, o.login, o.body_id AS bodyId, o.roles, o.scope, o.active,
  o.must_change_password AS mustChangePassword, o.revision FROM officers o`;

const LIST = `${SELECT}
  WHERE (:bodyIds IS NULL OR o.body_id IN (SELECT value FROM json_each(:bodyIds)))
    AND (:role IS NULL OR EXISTS (SELECT 1 FROM json_each(o.roles) WHERE value = :role))
    AND o.active >= :active
  ORDER BY o.body_id, o.name, o.officer_id`;

interface Row {
  readonly id: string;
  readonly name: string;
  readonly login: string;
  readonly bodyId: string;
  readonly roles: string;
  readonly scope: string;
  readonly active: number;
  readonly mustChangePassword: number;
  readonly revision: number;
}

/** Officers as this process has read them; one registered a moment ago may not be there yet. */
@Injectable()
export class OfficerDirectory {
  constructor(private readonly reader: ReadModelReader) {}

  find(officerId: string): OfficerEntry | undefined {
    const row = this.reader.get<Row>(`${SELECT} WHERE o.officer_id = ?`, [officerId]);
    return row === undefined ? undefined : officerFrom(row);
  }

  /** @throws OfficerNotFound */
  get(officerId: string): OfficerEntry {
    const officer = this.find(officerId);
    if (officer === undefined) throw new OfficerNotFound();
    return officer;
  }

  /** By body and name. */
  list({ bodyIds, role, activeOnly = false }: OfficerFilter = {}): OfficerEntry[] {
    const params = {
      bodyIds: bodyIds === undefined ? null : JSON.stringify(bodyIds),
      role: role ?? null,
      active: activeOnly ? 1 : 0,
    };
    return this.reader.all<Row>(LIST, params).map(officerFrom);
  }

  /** Whether the officer may act in this role for this body now. */
  isActive(officerId: string, bodyId: string, role: OfficerRole): boolean {
    const officer = this.find(officerId);
    return officer !== undefined && officer.active && officer.bodyId === bodyId && officer.roles.includes(role);
  }
}

function officerFrom(row: Row): OfficerEntry {
  return {
    ...row,
    roles: JSON.parse(row.roles) as OfficerRole[],
    scope: JSON.parse(row.scope) as Scope,
    active: row.active === 1,
    mustChangePassword: row.mustChangePassword === 1,
  };
}
