import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { commanderOf } from '#identity';
import type { CommandOrigin } from '#cases';
import type { WriteAnswer } from '#platform';
import { SignaturePort } from '#signatures';
import { recordContent, signRecord } from '../domain/keep-record.js';
import { OutageDesk } from '../outage-commands/outage-desk.js';
import type { SignRecordBody } from './sign-record.body.js';

export class SignRecord extends Command<WriteAnswer> {
  constructor(
    readonly outageId: string,
    readonly body: SignRecordBody,
    readonly origin: CommandOrigin,
  ) {
    super();
  }
}

@CommandHandler(SignRecord)
export class SignRecordHandler implements ICommandHandler<SignRecord> {
  constructor(
    private readonly desk: OutageDesk,
    private readonly signatures: SignaturePort,
  ) {}

  execute({ outageId, body, origin }: SignRecord): Promise<WriteAnswer> {
    const act = this.desk.act(origin, body);
    return this.desk.decide(outageId, 'sign-record', origin, async (outage) => {
      const content = recordContent(outage, act);
      const signature = await this.signatures.sign({ content, signer: commanderOf(origin.viewer) });
      return signRecord(outage, { signature, act });
    });
  }
}
