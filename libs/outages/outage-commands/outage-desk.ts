import { Injectable } from '@nestjs/common';
import { type ActBody, CaseLookup, CommandIdentity, type CommandOrigin, type KnownCase } from '#cases';
import { type Aggregate, decideAndAppend, type DecisionResult, EventStore } from '#event-store';
import { localDay } from '#legal-time';
import { actorOf } from '#identity';
import { Clock } from '#platform';
import type { OutageAct } from '../domain/outage-act.js';
import type { OutageEvent } from '../domain/outage-events.js';
import { outageRecord, type OutageRecord } from '../domain/outage-record.js';
import { type outageRoles, roleFor } from '../domain/outage-roles.js';
import { outageEventTypes, outageStream, schemaVersionOf } from '../stored-events/outage-event-types.js';

/** A stream that holds an event of a newer program is refused instead of folded wrongly. */
const knownOutage: Aggregate<OutageRecord, OutageEvent> = {
  ...outageRecord,
  knownTypes: new Set(outageEventTypes.keys()),
};

/** Where command handlers meet the record of an outage. */
@Injectable()
export class OutageDesk {
  constructor(
    private readonly store: EventStore,
    private readonly clock: Clock,
    private readonly identity: CommandIdentity,
    private readonly lookup: CaseLookup,
  ) {}

  /** An act that is not said to have happened earlier happens now. */
  act({ viewer }: CommandOrigin, { occurredAt, lateReason }: ActBody): OutageAct {
    const now = this.clock.now();
    return {
      officer: { officerId: viewer.officerId, roles: viewer.roles, bodyId: viewer.body.id },
      occurredAt: occurredAt === undefined ? now : new Date(occurredAt).toISOString(),
      now,
      lateReason: lateReason ?? null,
      localDay,
    };
  }

  decide(
    outageId: string,
    action: keyof typeof outageRoles,
    origin: CommandOrigin,
    decision: (outage: OutageRecord) => readonly OutageEvent[] | Promise<readonly OutageEvent[]>,
  ): Promise<DecisionResult> {
    const actor = actorOf(origin.viewer, roleFor(action, origin.viewer));
    const context = this.identity.contextOf<OutageRecord>(origin, { actorFor: () => actor, schemaVersionOf });
    return decideAndAppend(this.store, knownOutage, outageStream(outageId), decision, context);
  }

  /** The cases as the store has them now, each once; `null` where there is none. */
  cases(caseIds: readonly string[]): Promise<(KnownCase | null)[]> {
    return Promise.all([...new Set(caseIds)].map((caseId) => this.lookup.find(caseId)));
  }
}
