import type { BodyKind, OfficerRole } from './viewer.js';

const roles: Readonly<Record<OfficerRole, true>> = {
  clerk: true,
  head: true,
  executor: true,
  'authorised-officer': true,
  administration: true,
  operator: true,
  'portal-gateway': true,
  auditor: true,
  administrator: true,
};

const kinds: Readonly<Record<BodyKind, true>> = {
  provider: true,
  administration: true,
  'state-corporation': true,
  portal: true,
  oversight: true,
};

/** Every role, for schemas; the record makes the compiler notice a missing one. */
export const officerRoles = Object.keys(roles) as OfficerRole[];
export const bodyKinds = Object.keys(kinds) as BodyKind[];
