import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { Viewer } from '#identity';
import { Clock } from '#platform';
import { ReadModelReader } from '#read-models';
import { endOfWindow } from '../case-views/due-window.js';
import { QueueItems } from '../officer-queue/queue-items.js';
import type { CarriedCasesView } from './carried-cases.view.js';

/** Which of the open cases that the load counts. */
export interface CarriedFilter {
  /** Late already, or not late yet but due by the end of the body's week. */
  readonly due?: 'overdue' | 'week' | undefined;
  /** `null`: no executor is named yet. */
  readonly executor?: string | null | undefined;
}

export class FindCarriedCases extends Query<CarriedCasesView> {
  constructor(
    readonly viewer: Viewer,
    readonly filter: CarriedFilter,
  ) {
    super();
  }
}

const AT_MOST = 100;

const CASES = `SELECT case_id FROM officer_queue
  WHERE provider_id = :bodyId AND (:anybody OR executor_id IS :executor)
    AND (:due IS NULL OR (archive = 0 AND sort_due >= :from AND sort_due < :until))
  ORDER BY sort_due, case_id LIMIT :limit`;

/** The open cases of the head's body behind a figure of the load, what is due first in front. */
@QueryHandler(FindCarriedCases)
export class FindCarriedCasesHandler implements IQueryHandler<FindCarriedCases> {
  constructor(
    private readonly reader: ReadModelReader,
    private readonly items: QueueItems,
    private readonly clock: Clock,
  ) {}

  execute({ viewer, filter: { due, executor } }: FindCarriedCases): Promise<CarriedCasesView> {
    const now = this.clock.now();
    const until = due === undefined ? null : endOfWindow(due, viewer.body.zone, now);
    const rows = this.reader.all<{ case_id: string }>(CASES, {
      ...{ bodyId: viewer.body.id, anybody: executor === undefined ? 1 : 0, executor: executor ?? null },
      ...{ due: due ?? null, from: due === 'week' ? now : '', until, limit: AT_MOST + 1 },
    });
    const keys = rows.slice(0, AT_MOST).map(({ case_id }) => ({ case_id, viewer }));
    return Promise.resolve({ items: this.items.of(keys, now), more: rows.length > AT_MOST });
  }
}
