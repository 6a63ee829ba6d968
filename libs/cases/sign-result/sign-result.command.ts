import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { commanderOf } from '#identity';
import type { WriteAnswer } from '#platform';
import { SignaturePort } from '#signatures';
import { CaseDesk, type CommandOrigin } from '../case-commands/case-desk.js';
import { signResult } from '../domain/result.js';
import { requireTurn } from '../domain/turn.js';
import { signedContent } from '../domain/signed-content.js';
import type { SignResultBody } from './sign-result.body.js';

export class SignResult extends Command<WriteAnswer> {
  constructor(
    readonly caseId: string,
    readonly body: SignResultBody,
    readonly origin: CommandOrigin,
  ) {
    super();
  }
}

@CommandHandler(SignResult)
export class SignResultHandler implements ICommandHandler<SignResult> {
  constructor(
    private readonly desk: CaseDesk,
    private readonly signatures: SignaturePort,
  ) {}

  execute({ caseId, body, origin }: SignResult): Promise<WriteAnswer> {
    const act = this.desk.act(origin, body);
    return this.desk.decide(caseId, origin, async (file) => {
      const content = signedContent(requireTurn(file, 'sign', act));
      const signature = await this.signatures.sign({ content, signer: commanderOf(origin.viewer) });
      return signResult(file, { signature, act });
    });
  }
}
