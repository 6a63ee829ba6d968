import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { Viewer } from '#identity';
import type { StageMark, StageMarksView } from '#stage-stream';
import { MonitoredCaseLookup } from '../monitored-cases/monitored-case-lookup.js';
import { MonitoringDb } from '../store/monitoring-db.js';

export class GetHeldMarks extends Query<StageMarksView> {
  constructor(
    readonly viewer: Viewer,
    readonly caseId: string,
  ) {
    super();
  }
}

const MARKS = 'SELECT sequence, id, digest FROM stage WHERE case_id = ? ORDER BY sequence';

@QueryHandler(GetHeldMarks)
export class GetHeldMarksHandler implements IQueryHandler<GetHeldMarks> {
  constructor(
    private readonly lookup: MonitoredCaseLookup,
    private readonly db: MonitoringDb,
  ) {}

  execute({ viewer, caseId }: GetHeldMarks): Promise<StageMarksView> {
    const visible = this.lookup.find(viewer, caseId) !== undefined;
    return Promise.resolve({ marks: visible ? this.db.all<StageMark>(MARKS, [caseId]) : [] });
  }
}
