import { Injectable } from '@nestjs/common';
import { v5 as uuidv5 } from 'uuid';
import { Clock, type CommandHeaders } from '#platform';
import type { Viewer } from '#identity';
import { decideAndAppend, EventStore, type CommandContext, type DecisionResult } from '#event-store';
import { deadlineOf, localDay } from '#legal-time';
import type { Act, LegalTime } from '../domain/act.js';
import type { CaseEvent } from '../domain/case-events.js';
import { caseFile, type CaseFile } from '../domain/case-file.js';
import { actingRole } from '../domain/turn.js';
import { caseEventTypes, caseStream } from '../stored-events/case-event-types.js';
import type { ActBody } from './act-body.js';

/** On whose behalf a command runs, and what its headers say. */
export interface CommandOrigin {
  readonly viewer: Viewer;
  readonly headers: CommandHeaders;
}

const legalTime: LegalTime = { deadline: deadlineOf, localDay };

/** Namespace of command ids: one key of one officer is one command. */
const COMMANDS = '6a2f1c9e-3f6b-5d55-8a53-0c5a5ff3a1d4';

/** Where command handlers meet a case: it loads the file, lets the decision speak, appends what it says. */
@Injectable()
export class CaseDesk {
  constructor(
    private readonly store: EventStore,
    private readonly clock: Clock,
  ) {}

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
    return decideAndAppend(this.store, caseFile, caseStream(caseId), decision, contextOf(origin));
  }
}

/** The id of the case that a submission opens: the same for a repeat of the same command. */
export function newCaseId(origin: CommandOrigin): string {
  return uuidv5(commandIdOf(origin), COMMANDS);
}

function commandIdOf({ viewer, headers }: CommandOrigin): string {
  return uuidv5(`${viewer.officerId}:${headers.idempotencyKey ?? headers.correlationId}`, COMMANDS);
}

function contextOf(origin: CommandOrigin): CommandContext<CaseFile> {
  const { viewer, headers } = origin;
  const { officerId, roles, body } = viewer;
  return {
    commandId: commandIdOf(origin),
    requestHash: headers.requestHash,
    correlationId: headers.correlationId,
    expectedRevision: headers.ifMatch,
    actorFor: (file) => ({ officerId, role: actingRole(file, roles), bodyId: body.id }),
    schemaVersionOf: (type) => caseEventTypes.get(type)?.version ?? 1,
  };
}
