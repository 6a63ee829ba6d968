import type { NewEvent } from '#event-store';
import type { CaseEvent } from '../domain/case-events.js';

/** Events as a command would hand them to the store; ids count up so that tests can tell them apart. */
export function stored(events: readonly CaseEvent[], seed: string): NewEvent[] {
  return events.map(({ type, data }, index) => ({
    id: `00000000-0000-4000-8000-${seed.padStart(8, '0')}${String(index).padStart(4, '0')}`,
    type,
    data,
    metadata: {
      schemaVersion: 1,
      commandId: `command-${seed}-${String(index)}`,
      correlationId: 'test',
      actor: { officerId: 'officer-1', role: 'clerk', bodyId: 'provider-1' },
    },
  }));
}
