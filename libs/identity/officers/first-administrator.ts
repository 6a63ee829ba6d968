import { randomUUID } from 'node:crypto';
import { START } from '#event-store';
import type { AppendResult, EventStore } from '#event-store';
import type { Clock } from '#platform';
import { DomainError } from '#platform';
import type { BodyDetails } from '../domain/body.events.js';
import { registerBody } from '../domain/body.js';
import type { OfficerEvent } from '../domain/officer.events.js';
import { PasswordHasher } from '../passwords/password-hasher.js';
import { assertStrongPassword } from '../passwords/password-policy.js';
import { derivedId, program } from '../streams/command-context.js';
import { IdentityStreams } from '../streams/identity-streams.js';
import type { IdentityContext } from '../streams/identity-streams.js';
import { OFFICER_STREAMS, normaliseLogin } from '../streams/stream-names.js';
import { RegisterOfficer, RegisterOfficerHandler } from './register-officer.command.js';

/** There is one who can create others: from then on accounts are given through the API. */
export class AdministratorExists extends DomainError {
  constructor() {
    super('refused', 'administrator-exists');
  }
}

export interface FirstAdministrator {
  readonly login: string;
  readonly name: string;
  readonly password: string;
  /** Somebody else knows the password: it is good for one sign-in. */
  readonly oneTime: boolean;
}

/** Where the first administrator belongs until real bodies are registered; may be renamed over the API. */
export const ADMINISTRATION_BODY_ID = 'system-administration';

const administrationBody: BodyDetails = {
  name: { kk: 'Жүйе әкімшілігі', ru: 'Администрация системы', en: 'System administration' },
  jurisdictions: [],
  zone: 'Asia/Almaty',
  administrationId: null,
};

export interface FirstAdministratorDependencies {
  readonly store: EventStore;
  readonly clock: Clock;
}

/**
 * Gives the account from which all others come, with the whole system as its scope.
 * @throws AdministratorExists, PasswordTooWeak, LoginTaken
 */
export async function createFirstAdministrator(
  { store, clock }: FirstAdministratorDependencies,
  { login: typed, name, password, oneTime }: FirstAdministrator,
): Promise<AppendResult> {
  const login = normaliseLogin(typed);
  assertStrongPassword(password, login);
  if (await hasAdministrator(store)) throw new AdministratorExists();
  const streams = new IdentityStreams(store);
  await registerAdministration(streams, clock.now());
  const commandId = randomUUID();
  const account = { login, name, password, oneTime, bodyId: ADMINISTRATION_BODY_ID } as const;
  const roles = ['administrator'] as const;
  const officer = { ...account, officerId: derivedId('officer', commandId), roles, scope: 'all' } as const;
  const register = new RegisterOfficerHandler(streams, new PasswordHasher(), clock);
  return register.execute(new RegisterOfficer(officer, program, { commandId, correlationId: commandId }));
}

async function registerAdministration(streams: IdentityStreams, at: string): Promise<void> {
  const bodyId = ADMINISTRATION_BODY_ID;
  const commandId = derivedId('body', bodyId);
  const context: IdentityContext = { commandId, correlationId: commandId };
  const input = {
    bodyId,
    kind: 'oversight',
    details: administrationBody,
    administrationKind: null,
    by: program,
    at,
  } as const;
  await streams.decideOnBody(bodyId, (state) => registerBody(state, input), context);
}

/** Read from the store itself: read models are not there before the first start. */
async function hasAdministrator(store: EventStore): Promise<boolean> {
  const administrators = new Set<string>();
  let after = START;
  for (;;) {
    const page = await store.readAll(after, 1000, { streamPrefixes: [OFFICER_STREAMS] });
    for (const { stream, ...event } of page.events) note(administrators, stream, event as unknown as OfficerEvent);
    if (page.events.length === 0 && page.nextPosition <= after) return administrators.size > 0;
    after = page.nextPosition;
  }
}

function note(administrators: Set<string>, stream: string, event: OfficerEvent): void {
  if (event.type === 'OfficerDeactivated') administrators.delete(stream);
  if (event.type !== 'OfficerRegistered' && event.type !== 'OfficerRolesChanged') return;
  if (event.data.roles.includes('administrator')) administrators.add(stream);
  else administrators.delete(stream);
}
