import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { Viewer } from '#identity';
import type { BoardFilter } from '../sight/board-filter.js';
import { BoardSight, type Sight } from '../sight/board-sight.js';
import { BOARD, COUNTS } from '../sight/board-sql.js';
import { noCounts, sum, summedBy } from '../sight/counts.js';
import { KeptBoards } from '../sight/kept-boards.js';
import { Titles } from '../sight/titles.js';
import { MonitoringDb } from '../store/monitoring-db.js';
import type { CaseCounts } from '../views/shared.view.js';
import type { BoardOverview, StepCounts } from './overview.view.js';

export class GetBoardOverview extends Query<BoardOverview> {
  constructor(
    readonly viewer: Viewer,
    readonly filter: BoardFilter,
  ) {
    super();
  }
}

interface PlaceCounts extends CaseCounts {
  readonly provider_id: string;
  readonly region: string | null;
  readonly service: string;
}

interface StepRow extends CaseCounts {
  readonly edition: string | null;
  readonly step: number;
  readonly role: string | null;
  readonly lateSteps: number;
}

const BY_PLACE = `${BOARD} SELECT provider_id, region, service, ${COUNTS} FROM board GROUP BY provider_id, region, service`;
const BY_STAGE = `${BOARD} SELECT last_stage AS stage, ${COUNTS} FROM board WHERE state <> 'closed'
  GROUP BY last_stage ORDER BY count(*) DESC, last_stage`;
const BY_STEP = `${BOARD} SELECT edition, step, role, ${COUNTS}, sum(step_late) AS lateSteps FROM board
  WHERE state <> 'closed' AND step IS NOT NULL GROUP BY edition, step ORDER BY edition, step`;

@QueryHandler(GetBoardOverview)
export class GetBoardOverviewHandler implements IQueryHandler<GetBoardOverview> {
  constructor(
    private readonly sight: BoardSight,
    private readonly db: MonitoringDb,
    private readonly titles: Titles,
    private readonly kept: KeptBoards,
  ) {}

  execute({ viewer, filter }: GetBoardOverview): Promise<BoardOverview> {
    const sight = this.sight.of(viewer, filter);
    return Promise.resolve(this.kept.get(`overview ${sight.key}`, () => this.#count(sight)));
  }

  #count({ now, parameters }: Sight): BoardOverview {
    const rows = this.db.all<PlaceCounts>(BY_PLACE, parameters);
    const stages = this.db.all<CaseCounts & { readonly stage: string }>(BY_STAGE, parameters);
    return {
      at: now,
      total: rows.reduce<CaseCounts>(sum, noCounts),
      byService: summedBy(rows, ({ service }) => service).map(({ key, counts }) => {
        return { service: this.titles.service(key), counts };
      }),
      byBody: summedBy(rows, ({ provider_id }) => provider_id).map(({ key, counts }) => {
        return { body: this.titles.body(key), counts };
      }),
      byRegion: summedBy(rows, ({ region }) => region).map(({ key, counts }) => ({ region: key, counts })),
      byStage: stages.map(({ stage, ...counts }) => ({ stage, counts })),
      byStep: this.db.all<StepRow>(BY_STEP, parameters).map((row) => this.#step(row)),
    };
  }

  #step({ edition, step, role, lateSteps, ...counts }: StepRow): StepCounts {
    const title = this.titles.step(edition, step)?.title ?? null;
    return { editionId: edition ?? '', step, role, title, counts, lateSteps };
  }
}
