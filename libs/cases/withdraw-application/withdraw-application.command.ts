import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { WriteAnswer } from '#platform';
import { CaseDesk, type CommandOrigin } from '../case-commands/case-desk.js';
import { withdrawApplication } from '../domain/withdrawal.js';
import type { WithdrawApplicationBody } from './withdraw-application.body.js';

export class WithdrawApplication extends Command<WriteAnswer> {
  constructor(
    readonly caseId: string,
    readonly body: WithdrawApplicationBody,
    readonly origin: CommandOrigin,
  ) {
    super();
  }
}

@CommandHandler(WithdrawApplication)
export class WithdrawApplicationHandler implements ICommandHandler<WithdrawApplication> {
  constructor(private readonly desk: CaseDesk) {}

  execute({ caseId, body, origin }: WithdrawApplication): Promise<WriteAnswer> {
    const act = this.desk.act(origin, body);
    return this.desk.decide(caseId, origin, (file) => withdrawApplication(file, { reason: body.reason, act }));
  }
}
