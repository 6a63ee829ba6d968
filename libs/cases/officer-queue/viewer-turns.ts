import type { Viewer } from '#identity';
import type { Turn } from './officer-queue.sql.js';

/** A role waits for anybody who holds it; an executor also for what is assigned to him. */
export function turnsOf({ roles, body, officerId }: Viewer): Turn[] {
  const anybody = roles.map((role) => ({ bodyId: body.id, role, waitsFor: '' }));
  return roles.includes('executor')
    ? [...anybody, { bodyId: body.id, role: 'executor', waitsFor: officerId }]
    : anybody;
}

/** A turn and whose it is. */
export interface OwnedTurn {
  readonly turn: Turn;
  readonly viewer: Viewer;
}

/** The turns of several, each once: what the first may do himself he does for nobody else. */
export function turnsOfAll(viewers: readonly Viewer[]): OwnedTurn[] {
  const owned = new Map<string, OwnedTurn>();
  for (const viewer of viewers) {
    for (const turn of turnsOf(viewer)) {
      const key = `${turn.bodyId} ${turn.role} ${turn.waitsFor}`;
      if (!owned.has(key)) owned.set(key, { turn, viewer });
    }
  }
  return [...owned.values()];
}
