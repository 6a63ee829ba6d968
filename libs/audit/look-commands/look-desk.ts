import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { CommandIdentity, type CommandOrigin } from '#cases';
import { type Aggregate, decideAndAppend, type DecisionResult, EventStore, nameUuid } from '#event-store';
import type { Viewer } from '#identity';
import { Clock } from '#platform';
import { look, type Look, noteLook, openLook, type OpenLookInput } from '../domain/look.js';
import type { Looked, LookEvent } from '../domain/look-events.js';
import { lookEventTypes, lookStream, schemaVersionOf } from '../stored-events/look-event-types.js';

const knownLook: Aggregate<Look, LookEvent> = { ...look, knownTypes: new Set(lookEventTypes.keys()) };

/** Namespace of the ids of notes: the same look at the same thing is one command. */
const NOTES = 'b1d7a2f4-6a0e-5f0c-9a35-2f1f0a6c8e11';

/** What is about to be shown, or taken out. */
export interface Sight {
  /** `null` = a selection of cases. */
  readonly caseId: string | null;
  readonly what: Looked;
  readonly revision?: number;
  readonly format?: string;
  readonly filter?: string;
}

export interface Onlooker {
  readonly lookId: string;
  readonly viewer: Viewer;
  /** Of the request. */
  readonly correlationId: string;
}

/** Where looks at cases are opened and noted, before anything is shown. */
@Injectable()
export class LookDesk {
  constructor(
    private readonly store: EventStore,
    private readonly clock: Clock,
    private readonly identity: CommandIdentity,
  ) {}

  open(origin: CommandOrigin, opened: Omit<OpenLookInput, 'officerId' | 'now'>): Promise<DecisionResult> {
    const { viewer } = origin;
    const input = { ...opened, officerId: viewer.officerId, now: this.clock.now() };
    const actor = actorOf(viewer);
    const context = this.identity.contextOf<Look>(origin, { actorFor: () => actor, schemaVersionOf });
    return decideAndAppend(
      this.store,
      knownLook,
      lookStream(opened.lookId),
      (state) => openLook(state, input),
      context,
    );
  }

  /** @throws DomainError `look-not-opened`, `look-over`: then nothing is to be shown */
  async note({ lookId, viewer, correlationId }: Onlooker, sight: Sight): Promise<void> {
    const { caseId, what, revision = null, format = null, filter = null } = sight;
    const seen = { caseId, what, revision, format, filter };
    const input = { officerId: viewer.officerId, ...seen, now: this.clock.now() };
    // What is shown again is the same look; what is taken out again is not.
    const once = format === null ? '' : randomUUID();
    const commandId = nameUuid([lookId, what, revision, once].join(':'), NOTES);
    const context = { commandId, correlationId, actor: actorOf(viewer), schemaVersionOf };
    await decideAndAppend(this.store, knownLook, lookStream(lookId), (state) => noteLook(state, input), context);
  }
}

function actorOf({ officerId, body }: Viewer): { officerId: string; role: string; bodyId: string } {
  return { officerId, role: 'auditor', bodyId: body.id };
}
