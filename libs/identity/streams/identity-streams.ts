import { Injectable } from '@nestjs/common';
import { EventStore, decideAndAppend } from '#event-store';
import type { Aggregate, CommandContext, DecisionResult, DomainEvent } from '#event-store';
import { type Absences, absences as absencesOfBody } from '../domain/absence.js';
import type { AbsenceEvent } from '../domain/absence.events.js';
import { body } from '../domain/body.js';
import type { BodyState } from '../domain/body.js';
import type { BodyEvent } from '../domain/body.events.js';
import { login } from '../domain/login.js';
import type { Login } from '../domain/login.js';
import type { LoginEvent } from '../domain/login.events.js';
import { officer } from '../domain/officer.js';
import type { Officer } from '../domain/officer.js';
import type { OfficerEvent } from '../domain/officer.events.js';
import { identityEventTypes, identitySchemaVersionOf } from '../stored-events/identity-event-types.js';
import { absenceStream, bodyStream, loginStream, officerStream } from './stream-names.js';

/** What a command carries besides its content; this slice knows its schema versions itself. */
export type IdentityContext = Omit<CommandContext, 'schemaVersionOf'>;

const knownTypes = new Set(identityEventTypes.keys());
const officers: Aggregate<Officer, OfficerEvent> = { ...officer, knownTypes };
const bodies: Aggregate<BodyState, BodyEvent> = { ...body, knownTypes };
const absences: Aggregate<Absences, AbsenceEvent> = { ...absencesOfBody, knownTypes };
const logins: Aggregate<Login, LoginEvent> = { ...login, knownTypes };

/** Accounts, bodies and logins as the store has them now: never behind, unlike the directories. */
@Injectable()
export class IdentityStreams {
  constructor(private readonly store: EventStore) {}

  officer(officerId: string): Promise<Officer> {
    return this.fold(officers, officerStream(officerId));
  }

  body(bodyId: string): Promise<BodyState> {
    return this.fold(bodies, bodyStream(bodyId));
  }

  login(name: string): Promise<Login> {
    return this.fold(logins, loginStream(name));
  }

  /** The account that signs in under the login, as normalised. */
  async officerByLogin(name: string): Promise<Officer> {
    const reserved = await this.login(name);
    return reserved.status === 'free' ? officer.initialState : this.officer(reserved.officerId);
  }

  decideOnOfficer(
    officerId: string,
    decide: (state: Officer) => OfficerEvent[],
    context: IdentityContext,
  ): Promise<DecisionResult> {
    return decideAndAppend(this.store, officers, officerStream(officerId), decide, versioned(context));
  }

  decideOnBody(
    bodyId: string,
    decide: (state: BodyState) => BodyEvent[],
    context: IdentityContext,
  ): Promise<DecisionResult> {
    return decideAndAppend(this.store, bodies, bodyStream(bodyId), decide, versioned(context));
  }

  decideOnAbsences(
    bodyId: string,
    decide: (state: Absences) => AbsenceEvent[],
    context: IdentityContext,
  ): Promise<DecisionResult> {
    return decideAndAppend(this.store, absences, absenceStream(bodyId), decide, versioned(context));
  }

  decideOnLogin(
    name: string,
    decide: (state: Login) => LoginEvent[],
    context: IdentityContext,
  ): Promise<DecisionResult> {
    return decideAndAppend(this.store, logins, loginStream(name), decide, versioned(context));
  }

  private async fold<S, E extends DomainEvent>(aggregate: Aggregate<S, E>, stream: string): Promise<S> {
    let state = aggregate.initialState;
    for await (const event of this.store.readStream<E>(stream)) state = aggregate.evolve(state, event);
    return state;
  }
}

function versioned(context: IdentityContext): CommandContext {
  return { ...context, schemaVersionOf: identitySchemaVersionOf };
}
