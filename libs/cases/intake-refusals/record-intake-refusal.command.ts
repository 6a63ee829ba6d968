import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { decideAndAppend, EventStore, nameUuid, type Aggregate } from '#event-store';
import { Clock, type WriteAnswer } from '#platform';
import { localDay } from '#legal-time';
import { commandIdOf, type CommandOrigin } from '../case-commands/case-desk.js';
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

const REFUSALS = '5c1b7d0e-7b0e-5a6e-9f0b-6a1d1f0f7c33';

const known: Aggregate<null, IntakeRefusalEvent> = {
  ...intakeRefusal,
  knownTypes: new Set(intakeRefusalEventTypes.keys()),
};

@CommandHandler(RecordIntakeRefusal)
export class RecordIntakeRefusalHandler implements ICommandHandler<RecordIntakeRefusal> {
  constructor(
    private readonly store: EventStore,
    private readonly clock: Clock,
  ) {}

  async execute({ body, origin }: RecordIntakeRefusal): Promise<IntakeRefusalRecorded> {
    const { viewer, headers } = origin;
    const { officerId, roles, body: own } = viewer;
    const now = this.clock.now();
    const occurredAt = body.occurredAt === undefined ? now : new Date(body.occurredAt).toISOString();
    const commandId = commandIdOf(officerId, headers.idempotencyKey);
    const refusalId = nameUuid(commandId, REFUSALS);
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
      {
        commandId,
        requestHash: headers.requestHash,
        correlationId: headers.correlationId,
        actor: { officerId, role: actingRole({ status: 'none' }, roles), bodyId: own.id },
        schemaVersionOf: (type) => intakeRefusalEventTypes.get(type)?.version ?? 1,
      },
    );
    return { refusalId, ...result };
  }
}
