import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { Viewer } from '#identity';
import type { BoardFilter } from '../sight/board-filter.js';
import { BoardSight } from '../sight/board-sight.js';
import { type CaseSearch, MonitoredCasePages } from './monitored-case-pages.js';
import type { MonitoredCases } from './monitored-case.view.js';

export class FindMonitoredCases extends Query<MonitoredCases> {
  constructor(
    readonly viewer: Viewer,
    readonly filter: BoardFilter,
    readonly search: CaseSearch,
    readonly page: { readonly limit: number; readonly after: string | null },
  ) {
    super();
  }
}

@QueryHandler(FindMonitoredCases)
export class FindMonitoredCasesHandler implements IQueryHandler<FindMonitoredCases> {
  constructor(
    private readonly sight: BoardSight,
    private readonly pages: MonitoredCasePages,
  ) {}

  execute({ viewer, filter, search, page }: FindMonitoredCases): Promise<MonitoredCases> {
    return Promise.resolve(this.pages.page(this.sight.of(viewer, filter), search, page.limit, page.after));
  }
}
