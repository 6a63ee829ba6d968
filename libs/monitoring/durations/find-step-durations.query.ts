import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { Viewer } from '#identity';
import type { BoardFilter } from '../sight/board-filter.js';
import { BoardSight } from '../sight/board-sight.js';
import { BOARD } from '../sight/board-sql.js';
import { KeptBoards } from '../sight/kept-boards.js';
import { Titles } from '../sight/titles.js';
import { MonitoringDb } from '../store/monitoring-db.js';
import type { StepDuration, StepDurations } from './durations.view.js';

export class FindStepDurations extends Query<StepDurations> {
  constructor(
    readonly viewer: Viewer,
    readonly filter: BoardFilter,
  ) {
    super();
  }
}

interface DurationRow {
  readonly service: string;
  readonly edition: string;
  readonly step: number;
  readonly role: string | null;
  readonly count: number;
  readonly median: number;
  readonly p90: number;
  readonly timed: number;
  readonly late: number;
  readonly running: number;
  readonly runningLate: number;
}

/** Nearest rank: the smallest duration that so large a share did not exceed. */
const DURATIONS = `${BOARD},
  passed AS (
    SELECT b.service, b.edition, s.step, s.role, s.seconds, s.due_at, s.ended_at,
      row_number() OVER (PARTITION BY b.service, b.edition, s.step ORDER BY s.seconds) AS rank,
      count(*) OVER (PARTITION BY b.service, b.edition, s.step) AS n
    FROM board b JOIN step_pass s USING (case_id) WHERE b.edition IS NOT NULL
  ),
  done AS (
    SELECT service, edition, step, max(role) AS role, count(*) AS count,
      min(seconds) FILTER (WHERE rank * 2 >= n) AS median, min(seconds) FILTER (WHERE rank * 10 >= n * 9) AS p90,
      count(due_at) AS timed, count(*) FILTER (WHERE ended_at > due_at) AS late
    FROM passed GROUP BY service, edition, step
  ),
  running AS (
    SELECT service, edition, step, count(*) AS running, sum(step_late) AS runningLate
    FROM board WHERE state <> 'closed' AND step IS NOT NULL GROUP BY service, edition, step
  )
  SELECT d.*, coalesce(r.running, 0) AS running, coalesce(r.runningLate, 0) AS runningLate
  FROM done d LEFT JOIN running r USING (service, edition, step) ORDER BY service, edition, step`;

@QueryHandler(FindStepDurations)
export class FindStepDurationsHandler implements IQueryHandler<FindStepDurations> {
  constructor(
    private readonly sight: BoardSight,
    private readonly db: MonitoringDb,
    private readonly titles: Titles,
    private readonly kept: KeptBoards,
  ) {}

  execute({ viewer, filter }: FindStepDurations): Promise<StepDurations> {
    const { key, parameters } = this.sight.of(viewer, filter);
    const items = this.kept.get(`durations ${key}`, () => {
      return this.db.all<DurationRow>(DURATIONS, parameters).map((row) => this.#duration(row));
    });
    return Promise.resolve({ items });
  }

  #duration({ service, edition, step, median, p90, timed, late, ...row }: DurationRow): StepDuration {
    const known = this.titles.step(edition, step);
    const norm = known?.duration ?? null;
    return {
      ...row,
      service: this.titles.service(service),
      editionId: edition,
      step,
      title: known?.title ?? null,
      medianMinutes: minutes(median),
      p90Minutes: minutes(p90),
      norm: norm === null ? null : { value: norm.value, unit: norm.unit },
      timed,
      late,
      inTimeShare: timed === 0 ? null : (timed - late) / timed,
    };
  }
}

function minutes(seconds: number): number {
  return Math.round(seconds / 6) / 10;
}
