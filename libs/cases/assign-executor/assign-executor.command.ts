import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { WriteAnswer } from '#platform';
import { OfficerDirectory } from '#identity';
import { CaseDesk, type CommandOrigin } from '../case-commands/case-desk.js';
import { namedExecutor } from '../case-commands/named-executor.js';
import { assignExecutor } from '../domain/resolution.js';
import type { AssignExecutorBody } from './assign-executor.body.js';

export class AssignExecutor extends Command<WriteAnswer> {
  constructor(
    readonly caseId: string,
    readonly body: AssignExecutorBody,
    readonly origin: CommandOrigin,
  ) {
    super();
  }
}

@CommandHandler(AssignExecutor)
export class AssignExecutorHandler implements ICommandHandler<AssignExecutor> {
  constructor(
    private readonly desk: CaseDesk,
    private readonly officers: OfficerDirectory,
  ) {}

  execute({ caseId, body, origin }: AssignExecutor): Promise<WriteAnswer> {
    const act = this.desk.act(origin, body);
    return this.desk.decide(caseId, origin, (file) =>
      assignExecutor(file, {
        executor: namedExecutor(this.officers, body.executorId),
        resolution: body.resolution ?? null,
        act,
      }),
    );
  }
}
