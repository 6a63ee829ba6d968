import { Injectable } from '@nestjs/common';
import { actorOf } from '#identity';
import { Clock } from '#platform';
import { decideAndAppend, EventStore, FoldedStreams, type CommandContext, type DecisionResult } from '#event-store';
import type { Act } from '../domain/act.js';
import type { CaseEvent } from '../domain/case-events.js';
import type { CaseFile } from '../domain/case-file.js';
import type { WrongEntry } from '../domain/correction.js';
import { actingRole } from '../domain/turn.js';
import { caseEventTypes, caseStream } from '../stored-events/case-event-types.js';
import { withTermsStarted } from '../domain/consequences.js';
import type { ActBody } from './act-body.js';
import { CommandIdentity, type CommandOrigin, openedBy } from './command-identity.js';
import { knownCaseFile } from './known-case-file.js';
import { legalTime } from './legal-time.js';

export type { CommandOrigin } from './command-identity.js';

/** Cases that officers are at work on, some 3 kB each. */
const CASES_KEPT = 10_000;

type CaseDecision = (file: CaseFile) => readonly CaseEvent[] | Promise<readonly CaseEvent[]>;

/** What made another record act on a case. The command id is derived from it, so that it acts once however often it is tried. */
export type Cause = Required<Pick<CommandContext, 'commandId' | 'correlationId' | 'causationId' | 'actor'>>;

/** Where command handlers meet a case: it loads the file, lets the decision speak, appends what it says. */
@Injectable()
export class CaseDesk {
  readonly #folded = new FoldedStreams<CaseFile>(CASES_KEPT);

  constructor(
    private readonly store: EventStore,
    private readonly clock: Clock,
    private readonly identity: CommandIdentity,
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

  decide(caseId: string, origin: CommandOrigin, decision: CaseDecision): Promise<DecisionResult> {
    return this.#decide(caseId, this.#contextOf(origin), decision);
  }

  /** Carries out in a case what another record brings about: who decided there is the actor here. */
  follow(caseId: string, cause: Cause, decision: CaseDecision): Promise<DecisionResult> {
    return this.#decide(caseId, { ...cause, schemaVersionOf }, decision);
  }

  #decide(caseId: string, context: CommandContext<CaseFile>, decision: CaseDecision): Promise<DecisionResult> {
    const decide = async (file: CaseFile): Promise<readonly CaseEvent[]> =>
      withTermsStarted(file, await decision(file), legalTime);
    return decideAndAppend(this.store, knownCaseFile, caseStream(caseId), decide, context, this.#folded);
  }

  /**
   * As `decide`, for one of very many cases: it does not push the cases that officers are at work on out of the memory,
   * and no revision that the caller saw of anything says something of this case.
   */
  decideInPassing(
    caseId: string,
    origin: CommandOrigin,
    decision: (file: CaseFile) => readonly CaseEvent[],
  ): Promise<DecisionResult> {
    const context = { ...this.#contextOf(origin), expectedRevision: undefined };
    return decideAndAppend(this.store, knownCaseFile, caseStream(caseId), decision, context);
  }

  /** Whose entry the case's event of that revision is, and of what kind; `null` when there is none. */
  async entry(caseId: string, revision: number): Promise<WrongEntry | null> {
    for await (const { type, metadata } of this.store.readStream<CaseEvent>(caseStream(caseId), revision)) {
      const { officerId, actingFor } = metadata.actor ?? {};
      return { revision, type, madeBy: [officerId, actingFor].filter((id) => id !== undefined) };
    }
    return null;
  }

  #contextOf(origin: CommandOrigin): CommandContext<CaseFile> {
    return this.identity.contextOf(origin, {
      actorFor: (file) => actorOf(origin.viewer, actingRole(file, origin.viewer.roles)),
      schemaVersionOf,
    });
  }
}

/** The id of the case that a submission opens. */
export function newCaseId(officerId: string, idempotencyKey: string): string {
  return openedBy(officerId, idempotencyKey);
}

function schemaVersionOf(type: string): number {
  return caseEventTypes.get(type)?.version ?? 1;
}
