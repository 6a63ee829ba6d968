import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { WriteAnswer } from '#platform';
import { CaseDesk, type CommandOrigin } from '../case-commands/case-desk.js';
import { submitForDecision } from '../domain/result.js';
import type { SubmitForDecisionBody } from './submit-for-decision.body.js';

export class SubmitForDecision extends Command<WriteAnswer> {
  constructor(
    readonly caseId: string,
    readonly body: SubmitForDecisionBody,
    readonly origin: CommandOrigin,
  ) {
    super();
  }
}

@CommandHandler(SubmitForDecision)
export class SubmitForDecisionHandler implements ICommandHandler<SubmitForDecision> {
  constructor(private readonly desk: CaseDesk) {}

  execute({ caseId, body, origin }: SubmitForDecision): Promise<WriteAnswer> {
    const act = this.desk.act(origin, body);
    return this.desk.decide(caseId, origin, (file) => submitForDecision(file, { act }));
  }
}
