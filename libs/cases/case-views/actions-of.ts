import type { Viewer } from '#identity';
import type { Activity, Channel, Role } from '#regulations';
import { allowedActions, type CaseAction } from '../domain/allowed-actions.js';
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
}

/** What the viewer may do with the open case now. */
export function actionsOf(row: TurnRow, procedure: Procedure, { officerId, roles, body }: Viewer): CaseAction[] {
  const remaining = JSON.parse(row.remaining) as Activity[];
  const situation = {
    step: { no: row.step, role: row.role, bodyId: row.body_id, remaining },
    executorId: row.executor_id,
    providerId: row.provider_id,
    intakeBodyId: row.intake_body_id,
    administrationId: row.administration_id,
    channel: row.channel,
    procedure,
  };
  return allowedActions(situation, { officerId, roles, bodyId: body.id });
}
