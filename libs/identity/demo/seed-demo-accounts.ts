import { START } from '#event-store';
import type { EventStore, RecordedEvent, StreamFilter } from '#event-store';
import type { Clock } from '#platform';
import { registerBody } from '../domain/body.js';
import { PasswordHasher } from '../passwords/password-hasher.js';
import { DEMO_PASSWORD } from '../passwords/password-policy.js';
import { RegisterOfficer, RegisterOfficerHandler } from '../officers/register-officer.command.js';
import { derivedId, program } from '../streams/command-context.js';
import { OFFICER_STREAMS, officerStream } from '../streams/stream-names.js';
import { IdentityStreams } from '../streams/identity-streams.js';
import type { IdentityContext } from '../streams/identity-streams.js';
import { type DemoAccount, demoAccounts } from './demo-accounts.js';
import { demoBodies } from './demo-bodies.js';
import type { DemoBody } from './demo-bodies.js';
import { demoOfficers } from './demo-officers.js';
import type { DemoOfficer } from './demo-officers.js';

export interface SeedDemoDependencies {
  readonly store: EventStore;
  readonly clock: Clock;
}

/**
 * Creates what is missing of the demo's bodies and officers; again and again with the same result. Demo mode only.
 * Where the first account is not the demo's, somebody works for real: then nothing is created and the answer is empty, or a
 * mistaken setting would open real cases to a password everybody knows.
 */
export async function seedDemoAccounts({ store, clock }: SeedDemoDependencies): Promise<readonly DemoAccount[]> {
  if (!(await isForDemo(store))) return [];
  const streams = new IdentityStreams(store);
  const hasher = new PasswordHasher();
  const register = new RegisterOfficerHandler(streams, hasher, clock);
  for (const body of demoBodies) await seedBody(streams, body, clock.now());
  await Promise.all(demoOfficers.map((officer) => seedOfficer(streams, register, officer)));
  return demoAccounts;
}

async function isForDemo(store: EventStore): Promise<boolean> {
  const first = await firstEvent(store, { streamPrefixes: [OFFICER_STREAMS] });
  return first === undefined || demoOfficers.some(({ login }) => officerStream(demoOfficerId(login)) === first.stream);
}

async function firstEvent(store: EventStore, filter: StreamFilter): Promise<RecordedEvent | undefined> {
  let after = START;
  for (;;) {
    const { events, nextPosition } = await store.readAll(after, 1, filter);
    if (events.length > 0 || nextPosition <= after) return events[0];
    after = nextPosition;
  }
}

async function seedBody(streams: IdentityStreams, body: DemoBody, at: string): Promise<void> {
  const { id, kind, ...details } = body;
  const administrationKind = details.administrationId === null ? null : 'administration';
  const input = { bodyId: id, kind, details, administrationKind, by: program, at } as const;
  await streams.decideOnBody(id, (state) => registerBody(state, input), seeding('body', id));
}

async function seedOfficer(
  streams: IdentityStreams,
  register: RegisterOfficerHandler,
  { login, name, bodyId, role, scope }: DemoOfficer,
): Promise<void> {
  const officerId = demoOfficerId(login);
  const present = await streams.officer(officerId);
  if (present.status !== 'unknown') return;
  const account = { officerId, name, login, bodyId, roles: [role], scope, password: DEMO_PASSWORD, oneTime: false };
  await register.execute(new RegisterOfficer(account, program, seeding('officer', login)));
}

/** The id under which the demo knows an officer, for demo cases. */
export function demoOfficerId(login: string): string {
  return derivedId('demo-officer', login);
}

function seeding(kind: string, id: string): IdentityContext {
  const commandId = derivedId('demo', kind, id);
  return { commandId, correlationId: commandId };
}
