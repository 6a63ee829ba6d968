import type { Channel } from '#regulations';

/** Every channel a text knows; which of them a case may use is the edition's matter. */
export const channels: readonly Channel[] = [
  'provider-office',
  'state-corporation',
  'portal',
  'city-portal',
  'education-organisation',
];
