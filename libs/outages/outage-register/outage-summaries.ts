import { Injectable } from '@nestjs/common';
import { BodyDirectory, type Scope, type Viewer } from '#identity';
import { ReadModelReader } from '#read-models';
import type { OutageRow } from './outage-row.js';
import type { OutageSummary } from './find-outages.view.js';

type Summary = Pick<OutageSummary, keyof OutageSummary>;

const COUNT = 'SELECT count(*) AS n FROM outage_cases WHERE outage_id = ?';

/** Rows as readers see them in a list and on top of a page. */
@Injectable()
export class OutageSummaries {
  constructor(
    private readonly reader: ReadModelReader,
    private readonly bodies: BodyDirectory,
  ) {}

  of(row: OutageRow): Summary {
    const { id, name } = this.bodies.get(row.provider_id);
    return {
      outageId: row.outage_id,
      number: row.number,
      status: row.status,
      provider: { id, name },
      zone: row.zone,
      system: row.system,
      systemName: row.system_name,
      failedAt: row.failed_at,
      noticedAt: row.noticed_at,
      reportedAt: row.reported_at,
      minutesToReport: minutesBetween(row.noticed_at, row.reported_at),
      minutesToRecord: row.drawn_up_at === null ? null : minutesBetween(row.noticed_at, row.drawn_up_at),
      restoredAt: row.restored_at,
      caseCount: this.reader.get<{ n: number }>(COUNT, [row.outage_id])?.n ?? 0,
    };
  }
}

const MINUTE_MS = 60_000;

/** Whole minutes, begun ones not counted. */
export function minutesBetween(from: string, to: string): number {
  return Math.floor((Date.parse(to) - Date.parse(from)) / MINUTE_MS);
}

/** Records of outages hold no word on people: every officer reads those of his body, who oversees bodies those of his scope. */
export function bodiesOf({ roles, body, scope }: Viewer): Scope {
  return roles.includes('auditor') || roles.includes('administrator') ? scope : [body.id];
}
