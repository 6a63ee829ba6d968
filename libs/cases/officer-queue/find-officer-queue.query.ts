import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { OfficerDirectory, type Viewer } from '#identity';
import { PersonalData } from '#personal-data';
import { Clock } from '#platform';
import { ReadModelReader } from '#read-models';
import { editions, type PublishedEdition } from '#regulations';
import { actionsOf } from '../case-views/actions-of.js';
import { termTitle } from '../case-views/term-title.js';
import { judgedAtOf, suspendedOr } from '../case-views/timed-row.js';
import type { PersonDetails } from '../domain/case-events.js';
import type { Procedure } from '../domain/procedure.js';
import type { QueueCounts, QueueItem, QueueView } from './officer-queue.view.js';
import { COUNT_OVERDUE, COUNT_WAITING, PAGE, PROCEDURE, type QueueRow, type Turn } from './officer-queue.sql.js';

export class FindOfficerQueue extends Query<QueueView> {
  constructor(
    readonly viewer: Viewer,
    readonly limit: number,
    readonly after: string | undefined,
  ) {
    super();
  }
}

/** Counting stops here: nobody reads "1,204 waiting" differently from "1,000 and more". */
const CEILING = 1_000;

@QueryHandler(FindOfficerQueue)
export class FindOfficerQueueHandler implements IQueryHandler<FindOfficerQueue> {
  readonly #procedures = new Map<string, Procedure>();

  constructor(
    private readonly reader: ReadModelReader,
    private readonly personalData: PersonalData,
    private readonly officers: OfficerDirectory,
    private readonly clock: Clock,
  ) {}

  execute({ viewer, limit, after }: FindOfficerQueue): Promise<QueueView> {
    const now = this.clock.now();
    const turns = turnsOf(viewer);
    const [afterDue = '', afterId = ''] = after?.split('~') ?? [];
    const rows = turns
      .flatMap((turn) => this.reader.all<QueueRow>(PAGE, { ...turn, afterDue, afterId, limit: limit + 1 }))
      .sort(byDue);
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return Promise.resolve({
      items: shown.map((row) => this.#item(row, viewer, now)),
      next: rows.length > limit && last ? `${last.sort_due}~${last.case_id}` : null,
      counts: this.#counts(turns, now),
    });
  }

  #counts(turns: readonly Turn[], now: string): QueueCounts {
    const count = (sql: string, params: { readonly now?: string }): number => {
      const each = turns.map(
        (turn) => this.reader.get<{ n: number }>(sql, { ...turn, ...params, ceiling: CEILING })?.n ?? 0,
      );
      return Math.min(
        each.reduce((sum, n) => sum + n, 0),
        CEILING,
      );
    };
    return { waiting: count(COUNT_WAITING, {}), overdue: count(COUNT_OVERDUE, { now }), ceiling: CEILING };
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

/** A role waits for anybody who holds it; an executor also for what is assigned to him. */
function turnsOf({ roles, body, officerId }: Viewer): Turn[] {
  const anybody = roles.map((role) => ({ bodyId: body.id, role, waitsFor: '' }));
  return roles.includes('executor')
    ? [...anybody, { bodyId: body.id, role: 'executor', waitsFor: officerId }]
    : anybody;
}

function byDue(a: QueueRow, b: QueueRow): number {
  return a.sort_due === b.sort_due ? compare(a.case_id, b.case_id) : compare(a.sort_due, b.sort_due);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
