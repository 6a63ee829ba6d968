import { Injectable } from '@nestjs/common';
import { type ActBody, CommandIdentity, type CommandOrigin } from '#cases';
import { type Aggregate, decideAndAppend, type DecisionResult, EventStore } from '#event-store';
import { SubjectErased } from '#personal-data';
import { actorOf } from '#identity';
import { Clock, DomainError } from '#platform';
import type { ComplaintAct } from '../domain/complaint-act.js';
import type { ComplaintEvent } from '../domain/complaint-events.js';
import { complaintFile, type ComplaintFile } from '../domain/complaint-file.js';
import { complaintRoles, roleFor } from '../domain/complaint-roles.js';
import { complaintEventTypes, complaintStream, schemaVersionOf } from '../stored-events/complaint-event-types.js';
import { complaintTime } from './legal-time.js';

/** A stream that holds an event of a newer program is refused instead of folded wrongly. */
export const knownComplaint: Aggregate<ComplaintFile, ComplaintEvent> = {
  ...complaintFile,
  knownTypes: new Set(complaintEventTypes.keys()),
};

/** Where command handlers meet a complaint. */
@Injectable()
export class ComplaintDesk {
  constructor(
    private readonly store: EventStore,
    private readonly clock: Clock,
    private readonly identity: CommandIdentity,
  ) {}

  /** An act that is not said to have happened earlier happens now. */
  act({ viewer }: CommandOrigin, { occurredAt, lateReason }: ActBody): ComplaintAct {
    const now = this.clock.now();
    return {
      officer: { officerId: viewer.officerId, roles: viewer.roles, bodyId: viewer.body.id },
      occurredAt: occurredAt === undefined ? now : new Date(occurredAt).toISOString(),
      now,
      lateReason: lateReason ?? null,
      legalTime: complaintTime,
    };
  }

  /** @throws DomainError `people-erased` where what is to be sealed has no key any more. */
  async decide(
    complaintId: string,
    action: keyof typeof complaintRoles,
    origin: CommandOrigin,
    decision: (file: ComplaintFile) => readonly ComplaintEvent[] | Promise<readonly ComplaintEvent[]>,
  ): Promise<DecisionResult> {
    const actor = actorOf(origin.viewer, roleFor(action, origin.viewer));
    const context = this.identity.contextOf<ComplaintFile>(origin, { actorFor: () => actor, schemaVersionOf });
    try {
      return await decideAndAppend(this.store, knownComplaint, complaintStream(complaintId), decision, context);
    } catch (error) {
      if (error instanceof SubjectErased) throw new DomainError('refused', 'people-erased');
      throw error;
    }
  }
}
