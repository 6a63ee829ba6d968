import type { OutageSystem } from '../domain/outage-events.js';

export const outageSystems = [
  'stage-monitoring',
  'portal',
  'gateway',
  'state-database',
  'own-system',
  'other',
] as const satisfies readonly OutageSystem[];
