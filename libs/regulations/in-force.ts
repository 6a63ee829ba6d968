import type { Edition } from './edition.js';

export type InForceAnswer = 'yes' | 'uncertain' | 'no';

/**
 * Whether an edition is in force on a local day `YYYY-MM-DD`.
 * A bound is the earliest possible day: between it and the `…Latest` day the act's publication date, which no text
 * gives, decides, so the answer is `uncertain`.
 */
export function isInForce({ inForce }: Edition, on: string): InForceAnswer {
  const { from, fromIsBound, fromLatest, to, toIsBound, toLatest } = inForce;
  if (on < from) return 'no';
  if (fromIsBound && fromLatest !== undefined && on <= fromLatest) return 'uncertain';
  if (to === null || on <= to) return 'yes';
  return toIsBound && toLatest !== undefined && on <= toLatest ? 'uncertain' : 'no';
}
