import type { OfficerDirectory } from '#identity';
import type { AssignExecutorInput } from '../domain/resolution.js';

/** The officer a command names as executor, as decisions see him. */
export function namedExecutor(officers: OfficerDirectory, officerId: string): AssignExecutorInput['executor'] {
  const bodyId = officers.find(officerId)?.bodyId ?? '';
  return { officerId, bodyId, isExecutor: officers.isActive(officerId, bodyId, 'executor') };
}
