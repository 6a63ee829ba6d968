import type { CaseState, MonitoredBody, MonitoredService } from '../views/shared.view.js';
import type { Titles } from '../sight/titles.js';
import type { MonitoredCase, MonitoredStep } from './monitored-case.view.js';

/** A row of `board`. What has not arrived yet is an empty text or `null`. */
export interface BoardRow {
  readonly case_id: string;
  readonly service: string;
  readonly edition: string | null;
  readonly provider_id: string;
  readonly region: string | null;
  readonly channel: string | null;
  readonly archive: number;
  readonly submitted_at: string;
  readonly due_at: string | null;
  readonly state: CaseState;
  readonly late: number;
  readonly suspended_at: string | null;
  readonly closed: number;
  readonly closed_at: string | null;
  readonly step: number | null;
  readonly role: string | null;
  readonly step_started_at: string | null;
  readonly step_due: string | null;
  readonly step_late: number;
  readonly last_stage: string;
  readonly last_at: string;
  readonly anomalies: number;
}

/** `SELECT` list for {@link BoardRow} over `board b`. */
export const BOARD_ROW = `b.*, (SELECT count(*) FROM anomaly a WHERE a.case_id = b.case_id AND a.resolved_at IS NULL) AS anomalies`;

export function monitoredCaseOf(row: BoardRow, titles: Titles): MonitoredCase {
  return {
    caseId: row.case_id,
    service: known(row.service, (code): MonitoredService => titles.service(code)),
    editionId: row.edition,
    body: known(row.provider_id, (id): MonitoredBody => titles.body(id)),
    region: row.region,
    channel: row.channel,
    archive: row.archive === 1,
    submittedAt: known(row.submitted_at, (at) => at),
    dueAt: row.due_at,
    state: row.state,
    late: row.late === 1,
    suspendedAt: row.closed === 1 ? null : row.suspended_at,
    closedAt: row.closed_at,
    step: stepOf(row, titles),
    lastStage: row.last_stage,
    lastStageAt: row.last_at,
    anomalies: row.anomalies,
  };
}

function known<Known>(value: string, then: (value: string) => Known): Known | null {
  return value === '' ? null : then(value);
}

function stepOf(row: BoardRow, titles: Titles): MonitoredStep | null {
  const { step, step_started_at: startedAt } = row;
  if (row.closed === 1 || step === null || startedAt === null) return null;
  const title = titles.step(row.edition, step)?.title ?? null;
  return { no: step, role: row.role, title, startedAt, dueAt: row.step_due, late: row.step_late === 1 };
}
