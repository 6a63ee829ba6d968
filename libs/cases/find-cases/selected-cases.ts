import { setImmediate as breathe } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '#identity';
import { ReadModelReader } from '#read-models';
import type { Channel } from '#regulations';
import type { Stage } from '#stage-stream';
import type { CaseRow } from '../case-details/case-row.js';
import type { CaseEvent } from '../domain/case-events.js';
import { stageOf } from '../stage-updates/stage-update-of.js';
import type { CaseFilter } from './case-filter.js';
import { CaseSelection } from './case-selection.js';

/** A step of a case's course, without a word on people: officers are ids. */
export interface SelectedEvent {
  readonly revision: number;
  readonly stage: Stage;
  readonly occurredAt: string;
  readonly recordedAt: string;
  readonly officerId: string | null;
  /** The officer who is away and for whom the act was done. */
  readonly actingFor: string | null;
  readonly role: string | null;
  readonly bodyId: string | null;
  readonly step: number | null;
  readonly late: boolean;
}

/** A case as exports for process mining see it. */
export interface SelectedCase {
  readonly caseId: string;
  readonly service: string;
  readonly edition: string;
  readonly jurisdiction: string;
  readonly providerId: string;
  readonly channel: Channel;
  readonly status: CaseRow['status'];
  readonly closedBy: CaseRow['closed_by'];
  readonly outcome: CaseRow['outcome'];
  readonly archive: boolean;
  readonly submittedAt: string;
  readonly closedAt: string | null;
  readonly events: readonly SelectedEvent[];
}

interface EventRow {
  readonly case_id: string;
  readonly revision: number;
  readonly type: CaseEvent['type'];
  readonly occurred_at: string;
  readonly recorded_at: string;
  readonly officer_id: string | null;
  readonly acting_for: string | null;
  readonly role: string | null;
  readonly body_id: string | null;
  readonly step: number | null;
  readonly late: number;
}

/** The content of events is not read at all: what names people lies there. */
const EVENTS = `SELECT h.case_id, h.revision, h.type, h.occurred_at, h.recorded_at, h.officer_id,
    h.acting_for, h.role, h.body_id, h.step,
    EXISTS (SELECT 1 FROM late_moments l WHERE l.case_id = h.case_id AND l.revision = h.revision) AS late
  FROM case_history h WHERE h.case_id IN (SELECT value FROM json_each(?)) ORDER BY h.case_id, h.revision`;

const AT_ONCE = 100;

/** The cases of a selection with their courses, for exports: page by page, whatever their number. */
@Injectable()
export class SelectedCases {
  constructor(
    private readonly selection: CaseSelection,
    private readonly reader: ReadModelReader,
  ) {}

  async *of(viewer: Viewer, filter: CaseFilter): AsyncGenerator<SelectedCase> {
    let after: string | undefined;
    do {
      const { rows, next } = await this.selection.page(viewer, filter, AT_ONCE, after);
      const events = this.#events(rows);
      for (const row of rows) yield selected(row, events.get(row.case_id) ?? []);
      after = next ?? undefined;
      // Between two pages others are served.
      await breathe();
    } while (after !== undefined);
  }

  #events(rows: readonly CaseRow[]): Map<string, EventRow[]> {
    const ids = JSON.stringify(rows.map(({ case_id: id }) => id));
    return Map.groupBy(this.reader.all<EventRow>(EVENTS, [ids]), ({ case_id: id }) => id);
  }
}

function selected(row: CaseRow, events: readonly EventRow[]): SelectedCase {
  return {
    caseId: row.case_id,
    service: row.service,
    edition: row.edition_id,
    jurisdiction: row.jurisdiction,
    providerId: row.provider_id,
    channel: row.channel,
    status: row.status,
    closedBy: row.closed_by,
    outcome: row.outcome,
    archive: row.archive === 1,
    submittedAt: row.submitted_at,
    closedAt: row.closed_at,
    events: events.map(eventOf),
  };
}

function eventOf(row: EventRow): SelectedEvent {
  return {
    revision: row.revision,
    stage: stageOf(row.type),
    occurredAt: row.occurred_at,
    recordedAt: row.recorded_at,
    officerId: row.officer_id,
    actingFor: row.acting_for,
    role: row.role,
    bodyId: row.body_id,
    step: row.step,
    late: row.late === 1,
  };
}
