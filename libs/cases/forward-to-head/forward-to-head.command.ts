import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { WriteAnswer } from '#platform';
import { CaseDesk, type CommandOrigin } from '../case-commands/case-desk.js';
import { forwardToHead } from '../domain/resolution.js';
import type { ForwardToHeadBody } from './forward-to-head.body.js';

export class ForwardToHead extends Command<WriteAnswer> {
  constructor(
    readonly caseId: string,
    readonly body: ForwardToHeadBody,
    readonly origin: CommandOrigin,
  ) {
    super();
  }
}

@CommandHandler(ForwardToHead)
export class ForwardToHeadHandler implements ICommandHandler<ForwardToHead> {
  constructor(private readonly desk: CaseDesk) {}

  execute({ caseId, body, origin }: ForwardToHead): Promise<WriteAnswer> {
    const act = this.desk.act(origin, body);
    return this.desk.decide(caseId, origin, (file) => forwardToHead(file, { act }));
  }
}
