import type { Viewer } from '#identity';
import type { Activity, Channel, Role } from '#regulations';
import { allowedActions, type CaseAction } from '../domain/allowed-actions.js';
import { closedActions } from '../domain/branch-actions.js';
import type { CaseDue, Outcome } from '../domain/case-events.js';
import { noBranches, type Branches, type ClosedCase } from '../domain/case-state.js';
import type { NoticeKind } from '../domain/branch-events.js';
import { noticesOf } from '../domain/notice.js';
import type { Procedure } from '../domain/procedure.js';
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
  readonly prolonged: number;
  readonly case_due: string | null;
}

/** What the viewer may do with the open case now. */
export function actionsOf(row: TurnRow, procedure: Procedure, { officerId, roles, body }: Viewer): CaseAction[] {
  const remaining = JSON.parse(row.remaining) as Activity[];
  const situation = {
    step: { no: row.step, role: row.role, bodyId: row.body_id, remaining, startedAt: '', due: null },
    executorId: row.executor_id,
    providerId: row.provider_id,
    intakeBodyId: row.intake_body_id,
    administrationId: row.administration_id,
    channel: row.channel,
    procedure,
    branches: branchesOf(row),
    prolonged: row.prolonged === 1,
    due: JSON.parse(row.case_due ?? 'null') as CaseDue | null,
  };
  return allowedActions(situation, { officerId, roles, bodyId: body.id });
}

export function branchesOf({ branches }: { readonly branches: string | null }): Branches {
  return branches === null ? noBranches : (JSON.parse(branches) as Branches);
}

/** What the applicant is yet to be told. */
export function owedNotices(
  row: ClosedRow & { readonly status: 'open' | 'closed'; readonly prolonged: number },
): NoticeKind[] {
  if (row.status === 'open')
    return noticesOf({ status: 'open', branches: branchesOf(row), prolonged: row.prolonged === 1 });
  return row.closed_by === null
    ? []
    : noticesOf({ status: 'closed', closedBy: row.closed_by, notifiedAt: row.notified_at });
}

interface ClosedRow {
  readonly provider_id: string;
  readonly closed_by: ClosedCase['closedBy'] | null;
  readonly outcome: Outcome | null;
  readonly contract: string | null;
  readonly branches: string | null;
  readonly notified_at: string | null;
}

/** What is left to do in a closed case. */
export function closedActionsOf(row: ClosedRow, procedure: Procedure, viewer: Viewer): CaseAction[] {
  if (row.closed_by === null) return [];
  const situation = {
    status: 'closed' as const,
    closedBy: row.closed_by,
    outcome: row.outcome,
    procedure,
    contractConcluded: row.contract !== null,
    providerId: row.provider_id,
    notifiedAt: row.notified_at,
    hearing: branchesOf(row).hearing,
  };
  return closedActions(situation, { officerId: viewer.officerId, roles: viewer.roles, bodyId: viewer.body.id });
}
