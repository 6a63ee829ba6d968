import { createHmac, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AppConfig, Clock, type CommandHeaders } from '#platform';
import type { Viewer } from '#identity';
import {
  type Aggregate,
  decideAndAppend,
  EventStore,
  FoldedStreams,
  nameUuid,
  type CommandContext,
  type DecisionResult,
} from '#event-store';
import type { Act } from '../domain/act.js';
import type { CaseEvent } from '../domain/case-events.js';
import { caseFile, type CaseFile } from '../domain/case-file.js';
import type { Procedure } from '../domain/procedure.js';
import { actingRole } from '../domain/turn.js';
import { caseEventTypes, caseStream } from '../stored-events/case-event-types.js';
import { withTermsStarted } from '../domain/consequences.js';
import type { ActBody } from './act-body.js';
import { legalTime } from './legal-time.js';

/** On whose behalf a command runs, and what its headers say. */
export interface CommandOrigin {
  readonly viewer: Viewer;
  readonly headers: CommandHeaders;
}

const procedures = new Map<string, Procedure>();

/** Cases of one edition pin equal procedures, by far the longest part of a case: one of them serves all. */
function sharingProcedure(event: CaseEvent): CaseEvent {
  if (event.type !== 'ApplicationSubmitted') return event;
  const key = JSON.stringify(event.data.procedure);
  const procedure = procedures.get(key) ?? event.data.procedure;
  procedures.set(key, procedure);
  return { ...event, data: { ...event.data, procedure } };
}

/** A stream that holds an event of a newer program is refused instead of folded wrongly. */
const knownCaseFile: Aggregate<CaseFile, CaseEvent> = {
  ...caseFile,
  evolve: (file, event) => caseFile.evolve(file, sharingProcedure(event)),
  knownTypes: new Set(caseEventTypes.keys()),
};

/** Cases that officers are at work on, some 3 kB each. */
const CASES_KEPT = 10_000;

/** Namespace of command ids: one key of one officer is one command. */
const COMMANDS = '6a2f1c9e-3f6b-5d55-8a53-0c5a5ff3a1d4';

/** Where command handlers meet a case: it loads the file, lets the decision speak, appends what it says. */
@Injectable()
export class CaseDesk {
  readonly #hashKey: KeyObject;
  readonly #folded = new FoldedStreams<CaseFile>(CASES_KEPT);

  constructor(
    private readonly store: EventStore,
    private readonly clock: Clock,
    { masterKey }: AppConfig,
  ) {
    this.#hashKey = createSecretKey(Buffer.from(hkdfSync('sha256', masterKey, '', 'qamqor request hash', 32)));
  }

  /** The act as decisions want it. An act that is not said to have happened earlier happens now. */
  act({ viewer }: CommandOrigin, { occurredAt, lateReason }: ActBody): Act {
    const now = this.clock.now();
    return {
      officer: { officerId: viewer.officerId, roles: viewer.roles, bodyId: viewer.body.id },
      occurredAt: occurredAt === undefined ? now : new Date(occurredAt).toISOString(),
      now,
      lateReason: lateReason ?? null,
      legalTime,
    };
  }

  decide(
    caseId: string,
    origin: CommandOrigin,
    decision: (file: CaseFile) => readonly CaseEvent[] | Promise<readonly CaseEvent[]>,
  ): Promise<DecisionResult> {
    const context = this.#contextOf(origin);
    const decide = async (file: CaseFile): Promise<readonly CaseEvent[]> =>
      withTermsStarted(file, await decision(file), legalTime);
    return decideAndAppend(this.store, knownCaseFile, caseStream(caseId), decide, context, this.#folded);
  }

  /** Whose entry the case's event of that revision is; `null` when there is none. */
  async entry(caseId: string, revision: number): Promise<{ revision: number; officerId: string | null } | null> {
    for await (const { metadata } of this.store.readStream(caseStream(caseId), revision)) {
      return { revision, officerId: metadata.actor?.officerId ?? null };
    }
    return null;
  }

  #contextOf(origin: CommandOrigin): CommandContext<CaseFile> {
    const { viewer, headers } = origin;
    const { officerId, roles, body } = viewer;
    return {
      commandId: commandIdOf(officerId, headers.idempotencyKey),
      // Keyed, because the content holds names and numbers that a bare hash would let anybody try out.
      requestHash: createHmac('sha256', this.#hashKey).update(headers.requestHash).digest('hex'),
      correlationId: headers.correlationId,
      expectedRevision: headers.ifMatch,
      actorFor: (file) => ({ officerId, role: actingRole(file, roles), bodyId: body.id }),
      schemaVersionOf: (type) => caseEventTypes.get(type)?.version ?? 1,
    };
  }
}

/** The id of the case that a submission opens: the same for a repeat of the same command. */
export function newCaseId(officerId: string, idempotencyKey: string): string {
  return nameUuid(commandIdOf(officerId, idempotencyKey), COMMANDS);
}

function commandIdOf(officerId: string, idempotencyKey: string): string {
  return nameUuid(`${officerId}:${idempotencyKey}`, COMMANDS);
}
