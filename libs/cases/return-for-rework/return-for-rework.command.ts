import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { WriteAnswer } from '#platform';
import { CaseDesk, type CommandOrigin } from '../case-commands/case-desk.js';
import { returnForRework } from '../domain/result.js';
import type { ReturnForReworkBody } from './return-for-rework.body.js';

export class ReturnForRework extends Command<WriteAnswer> {
  constructor(
    readonly caseId: string,
    readonly body: ReturnForReworkBody,
    readonly origin: CommandOrigin,
  ) {
    super();
  }
}

@CommandHandler(ReturnForRework)
export class ReturnForReworkHandler implements ICommandHandler<ReturnForRework> {
  constructor(private readonly desk: CaseDesk) {}

  execute({ caseId, body, origin }: ReturnForRework): Promise<WriteAnswer> {
    const act = this.desk.act(origin, body);
    return this.desk.decide(caseId, origin, (file) => returnForRework(file, { reason: body.reason, act }));
  }
}
