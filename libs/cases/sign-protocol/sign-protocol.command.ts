import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { WriteAnswer } from '#platform';
import { CaseDesk, type CommandOrigin } from '../case-commands/case-desk.js';
import { protocolSigningDue } from '../case-commands/general-law.js';
import { signProtocol } from '../domain/protocol-signing.js';
import type { SignProtocolBody } from './sign-protocol.body.js';

export class SignProtocol extends Command<WriteAnswer> {
  constructor(
    readonly caseId: string,
    readonly body: SignProtocolBody,
    readonly origin: CommandOrigin,
  ) {
    super();
  }
}

@CommandHandler(SignProtocol)
export class SignProtocolHandler implements ICommandHandler<SignProtocol> {
  constructor(private readonly desk: CaseDesk) {}

  execute({ caseId, body, origin }: SignProtocol): Promise<WriteAnswer> {
    const act = this.desk.act(origin, body);
    return this.desk.decide(caseId, origin, (file) => signProtocol(file, { due: protocolSigningDue(file, act), act }));
  }
}
