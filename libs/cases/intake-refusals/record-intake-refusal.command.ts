import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { decideAndAppend, EventStore, type Aggregate } from '#event-store';
import { actorOf, commanderOf } from '#identity';
import { Clock, type WriteAnswer } from '#platform';
import { localDay } from '#legal-time';
import { CommandIdentity, type CommandOrigin, openedBy } from '../case-commands/command-identity.js';
import type { IntakeRefusalEvent } from '../domain/intake-refusal-events.js';
import { intakeRefusal, recordIntakeRefusal } from '../domain/intake-refusal.js';
import { actingRole } from '../domain/turn.js';
import { editionFor } from '../submit-application/filing.js';
import { intakeRefusalEventTypes, intakeRefusalStream } from './intake-refusal-streams.js';
import type { RecordIntakeRefusalBody } from './record-intake-refusal.body.js';

export type IntakeRefusalRecorded = WriteAnswer & { readonly refusalId: string };

export class RecordIntakeRefusal extends Command<IntakeRefusalRecorded> {
  constructor(
    readonly body: RecordIntakeRefusalBody,
    readonly origin: CommandOrigin,
  ) {
    super();
  }
}

const known: Aggregate<null, IntakeRefusalEvent> = {
  ...intakeRefusal,
  knownTypes: new Set(intakeRefusalEventTypes.keys()),
};

@CommandHandler(RecordIntakeRefusal)
export class RecordIntakeRefusalHandler implements ICommandHandler<RecordIntakeRefusal> {
  constructor(
    private readonly store: EventStore,
    private readonly clock: Clock,
    private readonly identity: CommandIdentity,
  ) {}

  async execute({ body, origin }: RecordIntakeRefusal): Promise<IntakeRefusalRecorded> {
    const { viewer, headers } = origin;
    const { officerId, roles, body: own } = viewer;
    const now = this.clock.now();
    const occurredAt = body.occurredAt === undefined ? now : new Date(body.occurredAt).toISOString();
    const refusalId = openedBy(commanderOf(viewer), headers.idempotencyKey, 'intake-refusal:');
    const input = {
      refusalId,
      edition: editionFor(body, own.jurisdictions, localDay(occurredAt, own.zone)),
      channel: body.channel,
      condition: body.condition,
      officer: { officerId, roles, bodyId: own.id },
      jurisdictions: own.jurisdictions,
      occurredAt,
      now,
    };
    const result = await decideAndAppend(
      this.store,
      known,
      intakeRefusalStream(refusalId),
      () => recordIntakeRefusal(input),
      this.identity.contextOf<null>(origin, {
        actorFor: () => actorOf(viewer, actingRole({ status: 'none' }, roles)),
        schemaVersionOf: (type) => intakeRefusalEventTypes.get(type)?.version ?? 1,
      }),
    );
    return { refusalId, ...result };
  }
}
