import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { WriteAnswer } from '#platform';
import { CaseDesk, type CommandOrigin } from '../case-commands/case-desk.js';
import { issueResult } from '../domain/result.js';
import type { IssueResultBody } from './issue-result.body.js';

export class IssueResult extends Command<WriteAnswer> {
  constructor(
    readonly caseId: string,
    readonly body: IssueResultBody,
    readonly origin: CommandOrigin,
  ) {
    super();
  }
}

@CommandHandler(IssueResult)
export class IssueResultHandler implements ICommandHandler<IssueResult> {
  constructor(private readonly desk: CaseDesk) {}

  execute({ caseId, body, origin }: IssueResult): Promise<WriteAnswer> {
    const act = this.desk.act(origin, body);
    return this.desk.decide(caseId, origin, (file) =>
      issueResult(file, { channel: body.channel, receivedBy: body.receivedBy ?? null, act }),
    );
  }
}
