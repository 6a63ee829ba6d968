import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { WriteAnswer } from '#platform';
import { OfficerDirectory } from '#identity';
import { CaseDesk, type CommandOrigin } from '../case-commands/case-desk.js';
import { namedExecutor } from '../case-commands/named-executor.js';
import { transferCase } from '../domain/transfer.js';
import type { TransferCaseBody } from './transfer-case.body.js';

export class TransferCase extends Command<WriteAnswer> {
  constructor(
    readonly caseId: string,
    readonly body: TransferCaseBody,
    readonly origin: CommandOrigin,
  ) {
    super();
  }
}

@CommandHandler(TransferCase)
export class TransferCaseHandler implements ICommandHandler<TransferCase> {
  constructor(
    private readonly desk: CaseDesk,
    private readonly officers: OfficerDirectory,
  ) {}

  execute({ caseId, body, origin }: TransferCase): Promise<WriteAnswer> {
    const act = this.desk.act(origin, body);
    const executor = namedExecutor(this.officers, body.executorId);
    return this.desk.decide(caseId, origin, (file) => transferCase(file, { executor, reason: body.reason, act }));
  }
}
