import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { OfficerDirectory, type Viewer } from '#identity';
import { PersonalData } from '#personal-data';
import { Clock } from '#platform';
import { ReadModelReader } from '#read-models';
import { type Activity, editions, type PublishedEdition } from '#regulations';
import { type DueWindow, endOfWindow } from '../case-views/due-window.js';
import { actionsOf } from '../case-views/actions-of.js';
import { termTitle } from '../case-views/term-title.js';
import { judgedAtOf, suspendedOr } from '../case-views/timed-row.js';
import type { PersonDetails } from '../domain/case-events.js';
import type { Procedure } from '../domain/procedure.js';
import type { ActivityCount, QueueCounts, QueueItem, QueueView } from './officer-queue.view.js';
import {
  COUNT_DUE,
  COUNT_WAITING,
  KEYS,
  type Narrowing,
  PROCEDURE,
  type QueueKey,
  type QueueRow,
  ROWS,
  type Turn,
} from './officer-queue.sql.js';
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
const NO_CEILING = -1;
const UNNARROWED: Narrowing = { activity: null, service: null, dueBefore: null };

interface ActivityRow {
  readonly activity: Activity;
  readonly n: number;
}

@QueryHandler(FindOfficerQueue)
export class FindOfficerQueueHandler implements IQueryHandler<FindOfficerQueue> {
  readonly #procedures = new Map<string, Procedure>();

  constructor(
    private readonly reader: ReadModelReader,
    private readonly personalData: PersonalData,
    private readonly officers: OfficerDirectory,
    private readonly clock: Clock,
  ) {}

  execute({ viewers, page, filter }: FindOfficerQueue): Promise<QueueView> {
    const now = this.clock.now();
    const owned = turnsOfAll(viewers);
    const shown = owned.filter(({ viewer }) => filter.whose === undefined || viewer.officerId === filter.whose);
    const narrowing = narrowingOf(filter, viewers[0], now);
    const { keys, more } = this.#keys(shown, narrowing, page);
    const rows = this.reader.all<QueueRow>(ROWS, { keys: JSON.stringify(keys.map(({ case_id }) => case_id)) });
    const owners = new Map(keys.map(({ case_id, viewer }) => [case_id, viewer]));
    const last = keys.at(-1);
    return Promise.resolve({
      items: rows.map((row) => this.#item(row, owners.get(row.case_id) ?? viewers[0], now)),
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
    const late = this.#waiting(turns, { ...UNNARROWED, dueBefore: now }, CEILING);
    return { waiting: sum(shown), overdue: Math.min(sum(late), CEILING), ceiling: CEILING, activities };
  }

  #waiting(turns: readonly Turn[], { service, dueBefore }: Narrowing, ceiling = NO_CEILING): ActivityCount[] {
    const counted = turns.flatMap((turn) =>
      dueBefore === null
        ? this.reader.all<ActivityRow>(COUNT_WAITING, { ...turn, service })
        : this.reader.all<ActivityRow>(COUNT_DUE, { ...turn, service, dueBefore, ceiling }),
    );
    const byActivity = Map.groupBy(counted, ({ activity }) => activity);
    return [...byActivity]
      .map(([activity, rows]) => ({ activity, waiting: rows.reduce((total, { n }) => total + n, 0) }))
      .filter(({ waiting }) => waiting > 0);
  }

  #item(row: QueueRow, viewer: Viewer, now: string): QueueItem {
    const judgedAt = suspendedOr(row, judgedAtOf({ ...row, closed_at: null }, now));
    const edition = editions.get(row.edition_id, row.edition_revision);
    const applicant = this.personalData.open(JSON.parse(row.applicant)) as PersonDetails | null;
    return {
      caseId: row.case_id,
      revision: row.revision,
      incomingNumber: row.incoming_number,
      service: row.service,
      serviceTitle: edition.service.title,
      editionId: row.edition_id,
      channel: row.channel,
      archive: row.archive === 1,
      applicantName: applicant?.fullName ?? null,
      submittedAt: row.submitted_at,
      step: row.step,
      role: row.role,
      activity: (JSON.parse(row.remaining) as QueueItem['activity'][])[0] ?? 'register',
      dueAt: row.due_at,
      overdue: row.due_at !== null && row.due_at < judgedAt,
      caseDueAt: row.case_due_at,
      caseOverdue: row.case_due_at !== null && row.case_due_at < judgedAt,
      term: firstTerm(row, edition, judgedAt),
      suspended: row.suspended === 1,
      executor: this.#executor(row.executor_id),
      actingFor: viewer.deputy === undefined ? null : { id: viewer.officerId, name: viewer.name },
      allowedActions: actionsOf(row, this.#procedure(row.procedure_key), viewer),
    };
  }

  /** Cases of an edition share one pinned procedure: parsed once. */
  #procedure(key: string): Procedure {
    const known = this.#procedures.get(key);
    if (known) return known;
    const row = this.reader.get<{ procedure: string }>(PROCEDURE, [key]);
    const procedure = JSON.parse(row?.procedure ?? '{}') as Procedure;
    this.#procedures.set(key, procedure);
    return procedure;
  }

  #executor(executorId: string | null): QueueItem['executor'] {
    const officer = executorId === null ? undefined : this.officers.find(executorId);
    return officer ? { id: officer.id, name: officer.name } : null;
  }
}

function firstTerm(row: QueueRow, edition: PublishedEdition, judgedAt: string): QueueItem['term'] {
  if (row.first_term === null) return null;
  const [code, dueAt] = JSON.parse(row.first_term) as [code: string, dueAt: string];
  return { code, title: termTitle(edition, code), dueAt, overdue: dueAt < judgedAt };
}

function turnsIn(owned: readonly OwnedTurn[]): Turn[] {
  return owned.map(({ turn }) => turn);
}

function sum(counts: readonly ActivityCount[]): number {
  return counts.reduce((total, { waiting }) => total + waiting, 0);
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
