import type { EventTypeDefinition } from '#event-store';

export const INTAKE_REFUSAL_STREAMS = 'intake-refusal-';

export const intakeRefusalEventTypes: ReadonlyMap<string, EventTypeDefinition> = new Map([
  ['IntakeRefused', { version: 1 }],
]);

export function intakeRefusalStream(refusalId: string): string {
  return `${INTAKE_REFUSAL_STREAMS}${refusalId}`;
}
