import { dueOf, type FoldedCase, judgedAtOf, nothingYet, type RunningStep } from '../fold/case-state.js';
import type { MonitoringDb, SqlValue } from './monitoring-db.js';

/** A case as folded, and how many stages are held of it. */
export interface HeldCase {
  readonly state: FoldedCase;
  readonly stages: number;
}

interface CaseRow {
  readonly service: string;
  readonly edition: string | null;
  readonly provider_id: string;
  readonly jurisdiction: string;
  readonly channel: string | null;
  readonly archive: number;
  readonly submitted_at: string;
  readonly case_due: string | null;
  readonly warned_due: string | null;
  readonly step: number | null;
  readonly step_sequence: number | null;
  readonly role: string | null;
  readonly step_started_at: string | null;
  readonly step_due: string | null;
  readonly suspended_at: string | null;
  readonly closed_at: string | null;
  readonly closed_by: string | null;
  readonly last_sequence: number;
  readonly last_stage: string;
  readonly last_at: string;
  readonly stages: number;
}

const COLUMNS = [
  ...['case_id', 'service', 'edition', 'provider_id', 'jurisdiction', 'channel', 'archive', 'submitted_at'],
  ...['case_due', 'due_at', 'judged_at', 'warned_due'],
  ...['step', 'step_sequence', 'role', 'step_started_at', 'step_due'],
  ...['suspended_at', 'closed', 'closed_at', 'closed_by', 'last_sequence', 'last_stage', 'last_at', 'stages'],
];
const WRITE = `INSERT OR REPLACE INTO monitored_case (${COLUMNS.join(', ')}) VALUES (${COLUMNS.map(() => '?').join(', ')})`;

/** `undefined` for a case nothing is held of. */
export function readCase(db: MonitoringDb, caseId: string): HeldCase | undefined {
  const row = db.get<CaseRow>('SELECT * FROM monitored_case WHERE case_id = ?', [caseId]);
  return row && { state: stateOf(row), stages: row.stages };
}

export function writeCase(db: MonitoringDb, caseId: string, { state, stages }: HeldCase): void {
  const { service, edition, providerId, jurisdiction, channel, archive, submittedAt, step, closed } = state;
  const values: readonly SqlValue[] = [
    ...[caseId, service ?? '', edition, providerId ?? '', jurisdiction ?? '', channel, Number(archive)],
    ...[submittedAt ?? '', state.caseDue, dueOf(state), judgedAtOf(state), state.warnedDue],
    ...[step?.no ?? null, step?.sequence ?? null, step?.role ?? null, step?.startedAt ?? null, step?.dueAt ?? null],
    ...[state.suspendedAt, Number(closed !== null), closed?.at ?? null, closed?.by ?? null],
    ...[state.lastSequence, state.lastStage, state.lastAt, stages],
  ];
  db.run(WRITE, values);
}

function stateOf(row: CaseRow): FoldedCase {
  return {
    ...nothingYet,
    service: textOrNull(row.service),
    edition: row.edition,
    providerId: textOrNull(row.provider_id),
    jurisdiction: textOrNull(row.jurisdiction),
    channel: row.channel,
    archive: row.archive === 1,
    submittedAt: textOrNull(row.submitted_at),
    caseDue: row.case_due,
    step: stepOf(row),
    suspendedAt: row.suspended_at,
    warnedDue: row.warned_due,
    closed: row.closed_at === null ? null : { at: row.closed_at, by: row.closed_by ?? '' },
    lastSequence: row.last_sequence,
    lastStage: row.last_stage,
    lastAt: row.last_at,
  };
}

function stepOf(row: CaseRow): RunningStep | null {
  const { step: no, step_sequence: sequence, role, step_started_at: startedAt, step_due: dueAt } = row;
  return no === null || sequence === null || startedAt === null ? null : { no, sequence, role, startedAt, dueAt };
}

function textOrNull(text: string): string | null {
  return text === '' ? null : text;
}
