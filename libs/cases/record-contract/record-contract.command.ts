import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { WriteAnswer } from '#platform';
import { CaseDesk, type CommandOrigin } from '../case-commands/case-desk.js';
import { recordContract } from '../domain/contract.js';
import type { RecordContractBody } from './record-contract.body.js';

export class RecordContract extends Command<WriteAnswer> {
  constructor(
    readonly caseId: string,
    readonly body: RecordContractBody,
    readonly origin: CommandOrigin,
  ) {
    super();
  }
}

@CommandHandler(RecordContract)
export class RecordContractHandler implements ICommandHandler<RecordContract> {
  constructor(private readonly desk: CaseDesk) {}

  execute({ caseId, body, origin }: RecordContract): Promise<WriteAnswer> {
    const { number, concludedOn } = body;
    const act = this.desk.act(origin, body);
    return this.desk.decide(caseId, origin, (file) => recordContract(file, { number, concludedOn, act }));
  }
}
