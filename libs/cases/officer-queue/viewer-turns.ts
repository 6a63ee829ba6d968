import type { Viewer } from '#identity';
import type { Turn } from './officer-queue.sql.js';

/** A role waits for anybody who holds it; an executor also for what is assigned to him. */
export function turnsOf({ roles, body, officerId }: Viewer): Turn[] {
  const anybody = roles.map((role) => ({ bodyId: body.id, role, waitsFor: '' }));
  return roles.includes('executor')
    ? [...anybody, { bodyId: body.id, role: 'executor', waitsFor: officerId }]
    : anybody;
}
