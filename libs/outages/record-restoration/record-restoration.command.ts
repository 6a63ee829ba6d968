import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandOrigin } from '#cases';
import type { WriteAnswer } from '#platform';
import { recordRestoration } from '../domain/keep-record.js';
import { OutageDesk } from '../outage-commands/outage-desk.js';
import type { RecordRestorationBody } from './record-restoration.body.js';

export class RecordRestoration extends Command<WriteAnswer> {
  constructor(
    readonly outageId: string,
    readonly body: RecordRestorationBody,
    readonly origin: CommandOrigin,
  ) {
    super();
  }
}

@CommandHandler(RecordRestoration)
export class RecordRestorationHandler implements ICommandHandler<RecordRestoration> {
  constructor(private readonly desk: OutageDesk) {}

  execute({ outageId, body, origin }: RecordRestoration): Promise<WriteAnswer> {
    const input = { restoredAt: new Date(body.restoredAt).toISOString(), act: this.desk.act(origin, body) };
    return this.desk.decide(outageId, 'record-restoration', origin, (outage) => recordRestoration(outage, input));
  }
}
