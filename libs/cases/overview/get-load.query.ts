import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { OfficerDirectory, type Viewer } from '#identity';
import { Clock } from '#platform';
import { ReadModelReader } from '#read-models';
import { endOfWindow } from '../case-views/due-window.js';
import type { ExecutorLoad, LoadView } from './load.view.js';

export class GetLoad extends Query<LoadView> {
  constructor(readonly viewer: Viewer) {
    super();
  }
}

interface LoadRow {
  readonly executor_id: string | null;
  readonly open: number;
  readonly overdue: number;
  readonly due: number;
}

const LOAD = `SELECT executor_id, count(*) AS open, sum(archive = 0 AND sort_due < :now) AS overdue,
    sum(archive = 0 AND sort_due >= :now AND sort_due < :weekEnd) AS due
  FROM officer_queue WHERE provider_id = :bodyId GROUP BY executor_id`;

const SIGNATURES = `SELECT coalesce(sum(waiting), 0) AS n FROM queue_turns WHERE body_id = ? AND activity = 'sign'`;

@QueryHandler(GetLoad)
export class GetLoadHandler implements IQueryHandler<GetLoad> {
  constructor(
    private readonly reader: ReadModelReader,
    private readonly officers: OfficerDirectory,
    private readonly clock: Clock,
  ) {}

  execute({ viewer: { body } }: GetLoad): Promise<LoadView> {
    const now = this.clock.now();
    const weekEnd = endOfWindow('week', body.zone, now);
    const executors = this.reader
      .all<LoadRow>(LOAD, { bodyId: body.id, now, weekEnd })
      .map((row) => this.#load(row))
      .sort((a, b) => b.overdue - a.overdue || b.dueThisWeek - a.dueThisWeek || b.open - a.open);
    return Promise.resolve({
      executors,
      overdue: executors.reduce((sum, { overdue }) => sum + overdue, 0),
      dueThisWeek: executors.reduce((sum, { dueThisWeek }) => sum + dueThisWeek, 0),
      waitForSignature: this.reader.get<{ n: number }>(SIGNATURES, [body.id])?.n ?? 0,
    });
  }

  #load({ executor_id, open, overdue, due }: LoadRow): ExecutorLoad {
    const officer = executor_id === null ? undefined : this.officers.find(executor_id);
    return { executor: officer ? { id: officer.id, name: officer.name } : null, open, overdue, dueThisWeek: due };
  }
}
