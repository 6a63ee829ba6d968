import { OutsideScope, RoleNotOfBody, RolesCannotCombine, ScopeNotOfRole } from './identity.errors.js';
import type { BodyKind, OfficerRole, Scope } from '../viewer.js';

const kindsOfRole: Readonly<Record<OfficerRole, readonly BodyKind[] | 'any'>> = {
  clerk: ['provider'],
  head: ['provider'],
  executor: ['provider'],
  'authorised-officer': ['provider'],
  administration: ['administration'],
  operator: ['state-corporation'],
  'portal-gateway': ['portal'],
  'ict-officer': ['provider'],
  auditor: 'any',
  administrator: 'any',
};

/** Roles in which officers of such a body act. */
export function actingRolesOf(kind: BodyKind): OfficerRole[] {
  const roles = Object.keys(kindsOfRole) as OfficerRole[];
  return roles.filter((role) => {
    const kinds = kindsOfRole[role];
    return kinds !== 'any' && kinds.includes(kind);
  });
}

const standsAlone: ReadonlySet<OfficerRole> = new Set(['auditor', 'administrator']);

/** @throws RolesCannotCombine, RoleNotOfBody */
export function assertRolesFit(roles: readonly OfficerRole[], kind: BodyKind): void {
  if (roles.length > 1 && roles.some((role) => standsAlone.has(role))) throw new RolesCannotCombine();
  for (const role of roles) {
    const kinds = kindsOfRole[role];
    if (kinds !== 'any' && !kinds.includes(kind)) throw new RoleNotOfBody(role, kind);
  }
}

/** @throws ScopeNotOfRole */
export function assertScopeFits(scope: Scope, roles: readonly OfficerRole[], bodyId: string): void {
  if (roles.some((role) => standsAlone.has(role))) return;
  if (scope === 'all' || scope.length !== 1 || scope[0] !== bodyId) throw new ScopeNotOfRole();
}

/** The body lies in what the administrator may administer. @throws OutsideScope */
export function assertInScope(scope: Scope, bodyId: string): void {
  if (scope !== 'all' && !scope.includes(bodyId)) throw new OutsideScope();
}

/** Nobody grants a wider view than his own. @throws OutsideScope */
export function assertScopeWithin(scope: Scope, limit: Scope): void {
  if (limit === 'all') return;
  if (scope === 'all') throw new OutsideScope();
  for (const bodyId of scope) assertInScope(limit, bodyId);
}
