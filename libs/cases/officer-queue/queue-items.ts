import { Injectable } from '@nestjs/common';
import { OfficerDirectory, type Viewer } from '#identity';
import { PersonalData } from '#personal-data';
import { ReadModelReader } from '#read-models';
import { editions, type PublishedEdition } from '#regulations';
import { actionsOf } from '../case-views/actions-of.js';
import { termTitle } from '../case-views/term-title.js';
import { judgedAtOf, suspendedOr } from '../case-views/timed-row.js';
import type { PersonDetails } from '../domain/case-events.js';
import type { Procedure } from '../domain/procedure.js';
import type { QueueItem } from './officer-queue.view.js';
import { PROCEDURE, type QueueRow, ROWS } from './officer-queue.sql.js';

/** A case to be listed, and for whose eyes. */
export interface ListedKey {
  readonly case_id: string;
  readonly viewer: Viewer;
}

/** Open cases as lists show them: what is due, and what the viewer may do. */
@Injectable()
export class QueueItems {
  readonly #procedures = new Map<string, Procedure>();

  constructor(
    private readonly reader: ReadModelReader,
    private readonly personalData: PersonalData,
    private readonly officers: OfficerDirectory,
  ) {}

  /** In the order of the keys. */
  of(keys: readonly ListedKey[], now: string): QueueItem[] {
    const rows = this.reader.all<QueueRow>(ROWS, { keys: JSON.stringify(keys.map(({ case_id }) => case_id)) });
    const viewers = new Map(keys.map(({ case_id, viewer }) => [case_id, viewer]));
    return rows.flatMap((row) => {
      const viewer = viewers.get(row.case_id);
      return viewer === undefined ? [] : [this.#item(row, viewer, now)];
    });
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
