import type { EventTypeDefinition, EventTypes } from '#event-store';
import type { AbsenceEvent } from '../domain/absence.events.js';
import type { BodyEvent } from '../domain/body.events.js';
import type { LoginEvent } from '../domain/login.events.js';
import type { OfficerEvent } from '../domain/officer.events.js';

type Definitions<E extends { readonly type: string }> = Readonly<Record<E['type'], EventTypeDefinition>>;

const officerEventTypes: Definitions<OfficerEvent> = {
  OfficerRegistered: { version: 1 },
  OfficerRolesChanged: { version: 1 },
  PasswordSet: { version: 1 },
  OfficerDeactivated: { version: 1 },
  OfficerReactivated: { version: 1 },
  SignedIn: { version: 1 },
  SignInFailed: { version: 1 },
  AccountLocked: { version: 1 },
  SessionRevoked: { version: 1 },
  SessionsRevoked: { version: 1 },
};

const bodyEventTypes: Definitions<BodyEvent> = {
  BodyRegistered: { version: 1 },
  BodyChanged: { version: 1 },
  BodyDeactivated: { version: 1 },
  BodyReactivated: { version: 1 },
};

const loginEventTypes: Definitions<LoginEvent> = { LoginReserved: { version: 1 } };

const absenceEventTypes: Definitions<AbsenceEvent> = {
  AbsenceRecorded: { version: 1 },
  AbsenceEnded: { version: 1 },
};

/** Every event type of accounts and bodies, in the version written now. */
export const identityEventTypes: EventTypes = new Map(
  Object.entries({ ...officerEventTypes, ...bodyEventTypes, ...absenceEventTypes, ...loginEventTypes }),
);

/** @throws Error for a type that is not of this slice */
export function identitySchemaVersionOf(type: string): number {
  const definition = identityEventTypes.get(type);
  if (definition === undefined) throw new Error(`${type} is no event of accounts or bodies`);
  return definition.version;
}
