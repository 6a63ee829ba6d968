import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type Aggregate, decideAndAppend, EventStore } from '#event-store';
import { Clock, type WriteAnswer } from '#platform';
import { type StageResendEvent, resendStream, stageStreamEventTypes } from '#stage-stream';
import { CommandIdentity, type CommandOrigin, openedBy } from '../case-commands/command-identity.js';
import { caseNotFound } from '../domain/refusals.js';
import { caseStream } from '../stored-events/case-event-types.js';
import { type ResendStagesBody, selectionOf } from './resend-stages.body.js';

export type ResendRequested = WriteAnswer & { readonly requestId: string };

export class ResendStages extends Command<ResendRequested> {
  constructor(
    readonly body: ResendStagesBody,
    readonly origin: CommandOrigin,
  ) {
    super();
  }
}

const resend: Aggregate<null, StageResendEvent> = {
  initialState: null,
  evolve: (state) => state,
  knownTypes: new Set(stageStreamEventTypes.keys()),
};

/** Writes the wish down; the relay, wherever it runs, meets it among the events and fulfils it. */
@CommandHandler(ResendStages)
export class ResendStagesHandler implements ICommandHandler<ResendStages> {
  constructor(
    private readonly store: EventStore,
    private readonly clock: Clock,
    private readonly identity: CommandIdentity,
  ) {}

  /** @throws InvalidInput, DomainError `case-not-found` */
  async execute({ body, origin }: ResendStages): Promise<ResendRequested> {
    const { viewer, headers } = origin;
    const selection = selectionOf(body);
    if (selection.caseId !== null) await this.#assertExists(selection.caseId);
    const requestId = openedBy(viewer.officerId, headers.idempotencyKey, 'stages-resend:');
    const requested: StageResendEvent = {
      type: 'StagesResendRequested',
      data: { requestId, ...selection, occurredAt: this.clock.now() },
    };
    const result = await decideAndAppend(
      this.store,
      resend,
      resendStream(requestId),
      () => [requested],
      this.identity.contextOf<null>(origin, {
        actorFor: () => ({ officerId: viewer.officerId, role: 'administrator', bodyId: viewer.body.id }),
        schemaVersionOf: (type) => stageStreamEventTypes.get(type)?.version ?? 1,
      }),
    );
    return { requestId, ...result };
  }

  async #assertExists(caseId: string): Promise<void> {
    const events = this.store.readStream(caseStream(caseId))[Symbol.asyncIterator]();
    const first = await events.next();
    await events.return?.();
    if (first.done === true) throw caseNotFound();
  }
}
