import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { WriteAnswer } from '#platform';
import { CaseDesk, type CommandOrigin } from '../case-commands/case-desk.js';
import { suspensionGroundsOf } from '../case-commands/general-law.js';
import { suspendTerm } from '../domain/term-changes.js';
import type { SuspendTermBody } from './suspend-term.body.js';

export class SuspendTerm extends Command<WriteAnswer> {
  constructor(
    readonly caseId: string,
    readonly body: SuspendTermBody,
    readonly origin: CommandOrigin,
  ) {
    super();
  }
}

@CommandHandler(SuspendTerm)
export class SuspendTermHandler implements ICommandHandler<SuspendTerm> {
  constructor(private readonly desk: CaseDesk) {}

  execute({ caseId, body, origin }: SuspendTerm): Promise<WriteAnswer> {
    const { ground, reason } = body;
    const act = this.desk.act(origin, body);
    return this.desk.decide(caseId, origin, (file) =>
      suspendTerm(file, { ground, reason, groundsOfLaw: suspensionGroundsOf(file), act }),
    );
  }
}
