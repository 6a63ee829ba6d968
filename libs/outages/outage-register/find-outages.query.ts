import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { Viewer } from '#identity';
import { ReadModelReader } from '#read-models';
import { holdsRoleFor } from '../domain/outage-roles.js';
import type { OutagesView } from './find-outages.view.js';
import type { OutageRow, OutageStatus } from './outage-row.js';
import { bodiesOf, OutageSummaries } from './outage-summaries.js';

export interface OutageFilter {
  readonly status: OutageStatus | null;
  readonly caseId: string | null;
}

export class FindOutages extends Query<OutagesView> {
  constructor(
    readonly viewer: Viewer,
    readonly filter: OutageFilter,
    readonly limit: number,
    readonly after: string | undefined,
  ) {
    super();
  }
}

const FOUND = `SELECT * FROM outages
  WHERE (:bodies IS NULL OR provider_id IN (SELECT value FROM json_each(:bodies)))
    AND (noticed_at, outage_id) < (:beforeAt, :beforeId)
    AND (:status IS NULL OR status = :status)
    AND (:caseId IS NULL OR EXISTS (
      SELECT 1 FROM outage_cases c WHERE c.case_id = :caseId AND c.outage_id = outages.outage_id))
  ORDER BY noticed_at DESC, outage_id DESC LIMIT :limit`;

@QueryHandler(FindOutages)
export class FindOutagesHandler implements IQueryHandler<FindOutages> {
  constructor(
    private readonly reader: ReadModelReader,
    private readonly summaries: OutageSummaries,
  ) {}

  execute({ viewer, filter, limit, after }: FindOutages): Promise<OutagesView> {
    const [beforeAt = '9999', beforeId = ''] = after?.split('~') ?? [];
    const scope = bodiesOf(viewer);
    const bodies = scope === 'all' ? null : JSON.stringify(scope);
    const rows = this.reader.all<OutageRow>(FOUND, { ...filter, bodies, beforeAt, beforeId, limit: limit + 1 });
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return Promise.resolve({
      items: shown.map((row) => this.summaries.of(row)),
      next: rows.length > limit && last ? `${last.noticed_at}~${last.outage_id}` : null,
      mayReport: holdsRoleFor('report-outage', viewer) && viewer.body.kind === 'provider',
    });
  }
}
