import { Injectable } from '@nestjs/common';
import { CaseReferences, visibleBodies } from '#cases';
import { BodyDirectory, type Viewer } from '#identity';
import { Clock } from '#platform';
import { outcomeTitles } from '../complaint-law/law-titles.js';
import type { ComplaintRow } from './complaint-row.js';
import type { ComplaintSummary } from './find-complaints.view.js';

type Summary = Pick<ComplaintSummary, keyof ComplaintSummary>;

/** Rows as readers see them in a list and on top of a page. */
@Injectable()
export class ComplaintSummaries {
  constructor(
    private readonly cases: CaseReferences,
    private readonly bodies: BodyDirectory,
    private readonly clock: Clock,
  ) {}

  of(rows: readonly ComplaintRow[], viewer: Viewer): Summary[] {
    const now = this.clock.now();
    const caseIds = rows.map((row) => row.case_id);
    const cases = this.cases.of(caseIds, viewer);
    return rows.map((row) => {
      const { id, name } = this.bodies.get(row.provider_id);
      return {
        complaintId: row.complaint_id,
        number: row.number,
        case: cases.get(row.case_id) ?? null,
        provider: { id, name },
        zone: row.zone,
        filedAt: row.filed_at,
        late: row.late === 1,
        kind: row.kind,
        status: row.status,
        due: row.next_due_at === null ? null : { dueAt: row.next_due_at, overdue: row.next_due_at < now },
        outcome: row.outcome,
        outcomeTitle: row.outcome === null ? null : outcomeTitles[row.outcome],
      };
    });
  }
}

/** Complaints are read by whoever may read the provider's cases. */
export function mayReadComplaint(viewer: Viewer, { provider_id }: Pick<ComplaintRow, 'provider_id'>): boolean {
  const visible = visibleBodies(viewer);
  return visible === 'all' || visible.includes(provider_id);
}
