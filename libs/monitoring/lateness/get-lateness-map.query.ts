import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { Viewer } from '#identity';
import type { BoardFilter } from '../sight/board-filter.js';
import { BoardSight } from '../sight/board-sight.js';
import { BOARD } from '../sight/board-sql.js';
import { KeptBoards } from '../sight/kept-boards.js';
import { Titles } from '../sight/titles.js';
import { MonitoringDb } from '../store/monitoring-db.js';
import type { LatenessMap } from './lateness.view.js';

export class GetLatenessMap extends Query<LatenessMap> {
  constructor(
    readonly viewer: Viewer,
    readonly filter: BoardFilter,
  ) {
    super();
  }
}

interface CellRow {
  readonly region: string | null;
  readonly service: string;
  readonly cases: number;
  readonly late: number;
}

const CELLS = `${BOARD} SELECT region, service, count(*) AS cases, sum(late) AS late FROM board
  GROUP BY region, service ORDER BY region NULLS LAST, service`;

@QueryHandler(GetLatenessMap)
export class GetLatenessMapHandler implements IQueryHandler<GetLatenessMap> {
  constructor(
    private readonly sight: BoardSight,
    private readonly db: MonitoringDb,
    private readonly titles: Titles,
    private readonly kept: KeptBoards,
  ) {}

  execute({ viewer, filter }: GetLatenessMap): Promise<LatenessMap> {
    const { key, parameters } = this.sight.of(viewer, filter);
    const rows = this.kept.get(`lateness ${key}`, () => this.db.all<CellRow>(CELLS, parameters));
    const services = [...new Set(rows.map(({ service }) => service))].sort();
    return Promise.resolve({
      regions: [...new Set(rows.map(({ region }) => region))],
      services: services.map((code) => this.titles.service(code)),
      cells: rows.map((row) => ({ ...row, share: row.late / row.cases })),
    });
  }
}
