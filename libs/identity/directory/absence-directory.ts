import { Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import { Clock } from '#platform';
import { ReadModelReader } from '#read-models';
import type { AbsenceKind } from '../domain/absence.events.js';
import type { OfficerRole, Viewer } from '../viewer.js';

export interface AbsenceEntry {
  readonly id: string;
  readonly bodyId: string;
  readonly officerId: string;
  readonly officerName: string;
  readonly deputyId: string;
  readonly deputyName: string;
  readonly from: string;
  readonly until: string;
  readonly kind: AbsenceKind;
  readonly orderNumber: string;
  readonly orderDate: string;
  readonly endedAt: string | null;
}

/** Whom an officer acts for now. */
export interface ActedFor {
  readonly officerId: string;
  readonly name: string;
  readonly roles: readonly OfficerRole[];
  readonly until: string;
}

interface ActedForRow {
  readonly officerId: string;
  readonly name: string;
  readonly roles: string;
  readonly until: string;
}

const ENTRIES = `SELECT absence_id AS id, a.body_id AS bodyId, a.officer_id AS officerId, o.name AS officerName,
    deputy_id AS deputyId, d.name AS deputyName, from_day AS "from", until_day AS until, kind, order_number AS orderNumber,
    order_date AS orderDate, ended_at AS endedAt
  FROM absences a JOIN officers o USING (officer_id) JOIN officers d ON d.officer_id = deputy_id
  WHERE :bodies IS NULL OR a.body_id IN (SELECT value FROM json_each(:bodies))
  ORDER BY ended_at IS NOT NULL, from_day DESC, absence_id LIMIT 500`;

/** Who left the body, or lost his account, is acted for by nobody. */
const ACTED_FOR = `SELECT a.officer_id AS officerId, o.name, o.roles, until_day AS until
  FROM absences a JOIN officers o USING (officer_id)
  WHERE deputy_id = ? AND a.body_id = ? AND o.body_id = a.body_id AND o.active = 1 AND ended_at IS NULL
    AND from_day <= ? AND until_day >= ? ORDER BY o.name, a.officer_id`;

/** Absences as this process has read them. */
@Injectable()
export class AbsenceDirectory {
  constructor(
    private readonly reader: ReadModelReader,
    private readonly clock: Clock,
  ) {}

  list(bodyIds: readonly string[] | undefined): AbsenceEntry[] {
    return this.reader.all<AbsenceEntry>(ENTRIES, { bodies: bodyIds === undefined ? null : JSON.stringify(bodyIds) });
  }

  actedForBy(officerId: string, body: Viewer['body']): ActedFor[] {
    const today = localDayOf(this.clock.now(), body.zone);
    const rows = this.reader.all<ActedForRow>(ACTED_FOR, [officerId, body.id, today, today]);
    return rows.map((row) => ({ ...row, roles: JSON.parse(row.roles) as OfficerRole[] }));
  }
}

/** Legal day at an office. */
export function localDayOf(instant: string, zone: string): string {
  return DateTime.fromISO(instant, { zone }).toISODate() ?? instant.slice(0, 10);
}
