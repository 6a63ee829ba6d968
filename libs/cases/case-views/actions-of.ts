import type { Viewer } from '#identity';
import type { Activity, Answer, Channel, Role } from '#regulations';
import { allowedActions, type CaseAction } from '../domain/allowed-actions.js';
import { closedActions } from '../domain/branch-actions.js';
import type { CaseDue, Outcome } from '../domain/case-events.js';
import { noBranches, type Branches, type ClosedCase, type Prolongation } from '../domain/case-state.js';
import type { NoticeKind } from '../domain/branch-events.js';
import { noticesOf } from '../domain/notice.js';
import type { Procedure } from '../domain/procedure.js';
import { isTurn } from '../domain/turn.js';
import type { CaseBodies } from './reading.js';

/** What a row of an open case, in the queue or the details, tells of whose turn it is. */
export interface TurnRow extends CaseBodies {
  readonly step: number;
  readonly role: Role;
  readonly body_id: string;
  /** JSON: activities not yet done. */
  readonly remaining: string;
  readonly executor_id: string | null;
  readonly channel: Channel;
  /** JSON: what happened beside the steps; `null` = nothing. */
  readonly branches: string | null;
  /** JSON: answers to the edition's questions. */
  readonly answers: string;
  readonly consent: number | null;
  /** JSON of `Prolongation`; `null` = not prolonged. */
  readonly prolonged: string | null;
  readonly case_due: string | null;
}

/** Whether the open case waits for the viewer. */
export function isTurnOf(row: TurnRow, { officerId, roles, body }: Viewer): boolean {
  return isTurn(turnOf(row), { officerId, roles, bodyId: body.id });
}

export function turnOf(row: TurnRow): Parameters<typeof isTurn>[0] {
  return {
    step: { role: row.role, bodyId: row.body_id },
    executorId: row.executor_id,
    providerId: row.provider_id,
    intakeBodyId: row.intake_body_id,
    administrationId: row.administration_id,
  };
}

/** What the viewer may do with the open case now. */
export function actionsOf(row: TurnRow, procedure: Procedure, { officerId, roles, body }: Viewer): CaseAction[] {
  const remaining = JSON.parse(row.remaining) as Activity[];
  const situation = {
    step: { no: row.step, role: row.role, bodyId: row.body_id, remaining, startedAt: '', due: null, rework: false },
    executorId: row.executor_id,
    providerId: row.provider_id,
    intakeBodyId: row.intake_body_id,
    administrationId: row.administration_id,
    channel: row.channel,
    procedure,
    answers: answersOf(row),
    consent: consentOf(row),
    branches: branchesOf(row),
    prolonged: prolongationOf(row),
    due: JSON.parse(row.case_due ?? 'null') as CaseDue | null,
  };
  return allowedActions(situation, { officerId, roles, bodyId: body.id });
}

export function answersOf({ answers }: { readonly answers: string }): Answer[] {
  return JSON.parse(answers) as Answer[];
}

export function consentOf({ consent }: { readonly consent: number | null }): boolean | null {
  return consent === null ? null : consent === 1;
}

export function branchesOf({ branches }: { readonly branches: string | null }): Branches {
  return branches === null ? noBranches : (JSON.parse(branches) as Branches);
}

export function prolongationOf({ prolonged }: { readonly prolonged: string | null }): Prolongation | null {
  return JSON.parse(prolonged ?? 'null') as Prolongation | null;
}

/** What the applicant is yet to be told. */
export function owedNotices(
  row: ClosedRow & { readonly status: 'open' | 'closed'; readonly prolonged: string | null },
): NoticeKind[] {
  if (row.status === 'open')
    return noticesOf({ status: 'open', branches: branchesOf(row), prolonged: prolongationOf(row) });
  return row.closed_by === null
    ? []
    : noticesOf({ status: 'closed', closedBy: row.closed_by, notifiedAt: row.notified_at });
}

/** Code of the result as it was decided. */
export function resultCodeOf({ draft, decision }: Pick<ClosedRow, 'draft' | 'decision'>): string | null {
  const said = JSON.parse(decision ?? draft ?? 'null') as { readonly resultCode: string } | null;
  return said?.resultCode ?? null;
}

interface ClosedRow {
  readonly provider_id: string;
  readonly intake_body_id: string;
  readonly channel: Channel;
  readonly closed_by: ClosedCase['closedBy'] | null;
  readonly outcome: Outcome | null;
  readonly draft: string | null;
  readonly decision: string | null;
  readonly contract: string | null;
  readonly branches: string | null;
  readonly notified_at: string | null;
}

/** What the viewer may do in a case, open or closed. */
export function actionsIn(
  row: TurnRow & ClosedRow & { readonly status: 'open' | 'closed' },
  procedure: Procedure,
  viewer: Viewer,
): CaseAction[] {
  return row.status === 'closed' ? closedActionsOf(row, procedure, viewer) : actionsOf(row, procedure, viewer);
}

/** What is left to do in a closed case. */
function closedActionsOf(row: ClosedRow, procedure: Procedure, viewer: Viewer): CaseAction[] {
  if (row.closed_by === null) return [];
  const situation = {
    status: 'closed' as const,
    closedBy: row.closed_by,
    outcome: row.outcome,
    resultCode: resultCodeOf(row),
    procedure,
    contractConcluded: row.contract !== null,
    providerId: row.provider_id,
    intakeBodyId: row.intake_body_id,
    channel: row.channel,
    notifiedAt: row.notified_at,
    hearing: branchesOf(row).hearing,
  };
  return closedActions(situation, { officerId: viewer.officerId, roles: viewer.roles, bodyId: viewer.body.id });
}
