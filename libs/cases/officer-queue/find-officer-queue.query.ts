import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { Viewer } from '#identity';
import { Clock } from '#platform';
import { ReadModelReader } from '#read-models';
import type { Activity } from '#regulations';
import { type DueWindow, endOfWindow } from '../case-views/due-window.js';
import type { ActivityCount, QueueCounts, QueueView } from './officer-queue.view.js';
import {
  COUNT_DUE,
  COUNT_OVERDUE,
  COUNT_WAITING,
  KEYS,
  type Narrowing,
  type QueueKey,
  type Turn,
} from './officer-queue.sql.js';
import { QueueItems } from './queue-items.js';
import { type OwnedTurn, turnsOfAll } from './viewer-turns.js';

export interface QueuePage {
  readonly limit: number;
  /** Cases to pass over, for whoever looks at a place in the middle. */
  readonly skip?: number;
  /** `next` of the page before. */
  readonly after?: string | undefined;
}

export interface QueueFilter {
  readonly activity?: Activity | undefined;
  readonly service?: string | undefined;
  readonly due?: DueWindow | undefined;
  /** Id of the one of the viewers whose work alone is listed. */
  readonly whose?: string | undefined;
}

/** The work of one or several, the viewer first, then those for whom he acts. */
export class FindOfficerQueue extends Query<QueueView> {
  constructor(
    readonly viewers: readonly [Viewer, ...Viewer[]],
    readonly page: QueuePage,
    readonly filter: QueueFilter = {},
  ) {
    super();
  }
}

/** Counting what is overdue stops here: nobody reads "1,204 overdue" differently from "1,000 and more". */
const CEILING = 1_000;
const UNNARROWED: Narrowing = { activity: null, service: null, dueBefore: null };

interface ActivityRow {
  readonly activity: Activity;
  readonly n: number;
}

@QueryHandler(FindOfficerQueue)
export class FindOfficerQueueHandler implements IQueryHandler<FindOfficerQueue> {
  constructor(
    private readonly reader: ReadModelReader,
    private readonly items: QueueItems,
    private readonly clock: Clock,
  ) {}

  execute({ viewers, page, filter }: FindOfficerQueue): Promise<QueueView> {
    const now = this.clock.now();
    const owned = turnsOfAll(viewers);
    const shown = owned.filter(({ viewer }) => filter.whose === undefined || viewer.officerId === filter.whose);
    const narrowing = narrowingOf(filter, viewers[0], now);
    const { keys, more } = this.#keys(shown, narrowing, page);
    const last = keys.at(-1);
    return Promise.resolve({
      items: this.items.of(keys, now),
      next: more && last ? `${last.sort_due}~${last.case_id}` : null,
      counts: this.#counts(turnsIn(shown), narrowing, now),
      actsFor: viewers.slice(1).map((viewer) => this.#load(viewer, owned, now)),
    });
  }

  #keys(owned: readonly OwnedTurn[], narrowing: Narrowing, { limit, skip = 0, after }: QueuePage) {
    const [afterDue = '', afterId = ''] = after?.split('~') ?? [];
    const params = { ...narrowing, afterDue, afterId, limit: skip + limit + 1 };
    const keys = owned
      .flatMap(({ turn, viewer }) =>
        this.reader.all<QueueKey>(KEYS, { ...params, ...turn }).map((key) => ({ ...key, viewer })),
      )
      .sort(byDue);
    return { keys: keys.slice(skip, skip + limit), more: keys.length > skip + limit };
  }

  /** How much waits for one who is away, however the list is narrowed. */
  #load({ officerId, name }: Viewer, owned: readonly OwnedTurn[], now: string): QueueView['actsFor'][number] {
    const turns = turnsIn(owned.filter(({ viewer }) => viewer.officerId === officerId));
    const { waiting, overdue } = this.#counts(turns, UNNARROWED, now);
    return { officer: { id: officerId, name }, waiting, overdue };
  }

  #counts(turns: readonly Turn[], narrowing: Narrowing, now: string): QueueCounts {
    const activities = this.#waiting(turns, narrowing);
    const shown = activities.filter(({ activity }) => narrowing.activity === null || activity === narrowing.activity);
    return {
      waiting: sum(shown.map(({ waiting }) => waiting)),
      overdue: this.#overdue(turns, now),
      ceiling: CEILING,
      activities,
    };
  }

  #overdue(turns: readonly Turn[], now: string): number {
    const params = { service: null, dueBefore: now, ceiling: CEILING };
    const found = turns.map((turn) => this.reader.get<{ n: number }>(COUNT_OVERDUE, { ...turn, ...params })?.n ?? 0);
    return Math.min(sum(found), CEILING);
  }

  #waiting(turns: readonly Turn[], { service, dueBefore }: Narrowing): ActivityCount[] {
    const counted = turns.flatMap((turn) =>
      dueBefore === null
        ? this.reader.all<ActivityRow>(COUNT_WAITING, { ...turn, service })
        : this.reader.all<ActivityRow>(COUNT_DUE, { ...turn, service, dueBefore }),
    );
    const byActivity = Map.groupBy(counted, ({ activity }) => activity);
    return [...byActivity]
      .map(([activity, rows]) => ({ activity, waiting: sum(rows.map(({ n }) => n)) }))
      .filter(({ waiting }) => waiting > 0);
  }
}

function turnsIn(owned: readonly OwnedTurn[]): Turn[] {
  return owned.map(({ turn }) => turn);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}

function narrowingOf({ activity, service, due }: QueueFilter, { body }: Viewer, now: string): Narrowing {
  const dueBefore = due === undefined ? null : endOfWindow(due, body.zone, now);
  return { activity: activity ?? null, service: service ?? null, dueBefore };
}

function byDue(a: QueueKey, b: QueueKey): number {
  return a.sort_due === b.sort_due ? compare(a.case_id, b.case_id) : compare(a.sort_due, b.sort_due);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
