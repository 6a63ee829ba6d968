import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { CaseReferences, visibleBodies } from '#cases';
import type { Viewer } from '#identity';
import { Clock } from '#platform';
import { ReadModelReader } from '#read-models';
import { holdsRoleFor } from '../domain/complaint-roles.js';
import type { ComplaintRow } from './complaint-row.js';
import { ComplaintSummaries } from './complaint-summaries.js';
import type { ComplaintsView } from './find-complaints.view.js';

export interface ComplaintFilter {
  readonly status: 'pending' | 'overdue' | 'decided' | null;
  readonly caseId: string | null;
  /** Number in the journal, whole. */
  readonly number: string | null;
}

export class FindComplaints extends Query<ComplaintsView> {
  constructor(
    readonly viewer: Viewer,
    readonly filter: ComplaintFilter,
    readonly limit: number,
    readonly after: string | undefined,
  ) {
    super();
  }
}

const FOUND = `SELECT * FROM complaints
  WHERE (:bodies IS NULL OR provider_id IN (SELECT value FROM json_each(:bodies)))
    AND (filed_at, complaint_id) < (:beforeAt, :beforeId)
    AND (:caseId IS NULL OR case_id = :caseId) AND (:number IS NULL OR number = :number)
    AND CASE :status WHEN 'decided' THEN status = 'decided' WHEN 'pending' THEN status <> 'decided'
      WHEN 'overdue' THEN next_due_at < :now ELSE 1 END
  ORDER BY filed_at DESC, complaint_id DESC LIMIT :limit`;

@QueryHandler(FindComplaints)
export class FindComplaintsHandler implements IQueryHandler<FindComplaints> {
  constructor(
    private readonly reader: ReadModelReader,
    private readonly cases: CaseReferences,
    private readonly summaries: ComplaintSummaries,
    private readonly clock: Clock,
  ) {}

  execute({ viewer, filter, limit, after }: FindComplaints): Promise<ComplaintsView> {
    const [beforeAt = '9999', beforeId = ''] = after?.split('~') ?? [];
    const visible = visibleBodies(viewer);
    const bodies = visible === 'all' ? null : JSON.stringify(visible);
    const page = { ...filter, bodies, beforeAt, beforeId, now: this.clock.now(), limit: limit + 1 };
    const rows = this.reader.all<ComplaintRow>(FOUND, page);
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return Promise.resolve({
      items: this.summaries.of(shown, viewer),
      next: rows.length > limit && last ? `${last.filed_at}~${last.complaint_id}` : null,
      mayFile: holdsRoleFor('file-complaint', viewer) && this.#isOwn(filter.caseId, viewer),
    });
  }

  #isOwn(caseId: string | null, viewer: Viewer): boolean {
    if (caseId === null) return true;
    return this.cases.of([caseId], viewer).get(caseId)?.providerId === viewer.body.id;
  }
}
