import {
  actingRolesOf,
  type BodyDirectory,
  type BodyEntry,
  type OfficerDirectory,
  type OfficerRole,
  type Viewer,
} from '#identity';
import type { CaseRow } from '../case-details/case-row.js';
import { mayRead } from '../case-views/reading.js';
import type { CaseThen } from './case-then.js';
import type { AllowedThen } from './moment.view.js';

export interface Directories {
  readonly bodies: BodyDirectory;
  readonly officers: OfficerDirectory;
}

/** What was allowed at the moment, and to whom: asked of the case for an officer of each role in each of its bodies. */
export async function allowedThen(
  then: CaseThen,
  row: CaseRow,
  { bodies, officers }: Directories,
): Promise<AllowedThen[]> {
  const found: AllowedThen[] = [];
  for (const body of bodiesOf(row, bodies)) {
    for (const role of actingRolesOf(body.kind)) {
      const viewer = officerOf(body, role, row.executor_id);
      if (!mayRead(viewer, row)) continue;
      const { allowedActions: actions, yourTurn } = await then.view(viewer);
      if (actions.length === 0) continue;
      const named = role === 'executor' && row.executor_id !== null ? officers.find(row.executor_id) : undefined;
      found.push({
        role,
        body: { id: body.id, name: then.nameOf(body.id) },
        officer: named ? { id: named.id, name: named.name } : null,
        turn: yourTurn,
        actions,
      });
    }
  }
  return found;
}

function bodiesOf({ provider_id, intake_body_id, administration_id }: CaseRow, bodies: BodyDirectory): BodyEntry[] {
  const ids = [intake_body_id, provider_id, administration_id].filter((id) => id !== null);
  return [...new Set(ids)].map((id) => bodies.get(id));
}

/** The executor is the one who was named; in the other roles any officer may act. */
function officerOf(body: BodyEntry, role: OfficerRole, executorId: string | null): Viewer {
  const officerId = role === 'executor' ? (executorId ?? '') : '';
  return { officerId, name: '', roles: [role], body, scope: [body.id] };
}
