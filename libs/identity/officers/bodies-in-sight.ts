import { OutsideScope } from '../domain/identity.errors.js';
import type { Scope, Viewer } from '../viewer.js';

/**
 * Bodies whose officers the viewer may list; `undefined` = all.
 * @throws OutsideScope for a body he may not look into
 */
export function bodiesInSight(viewer: Viewer, wanted: string | undefined): readonly string[] | undefined {
  const sight = sightOf(viewer);
  if (wanted === undefined) return sight === 'all' ? undefined : sight;
  if (sight !== 'all' && !sight.includes(wanted)) throw new OutsideScope();
  return [wanted];
}

/** Bodies the viewer oversees: an administrator's and an auditor's are their scope, everybody else's is his own. */
export function sightOf(viewer: Viewer): Scope {
  return oversees(viewer) ? viewer.scope : [viewer.body.id];
}

/** What was done stays to be looked into when whoever did it is gone. */
export function oversees({ roles }: Viewer): boolean {
  return roles.includes('administrator') || roles.includes('auditor');
}
