import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { WriteAnswer } from '#platform';
import { CaseDesk, type CommandOrigin } from '../case-commands/case-desk.js';
import { prolongTerm } from '../domain/term-changes.js';
import type { ProlongTermBody } from './prolong-term.body.js';

export class ProlongTerm extends Command<WriteAnswer> {
  constructor(
    readonly caseId: string,
    readonly body: ProlongTermBody,
    readonly origin: CommandOrigin,
  ) {
    super();
  }
}

@CommandHandler(ProlongTerm)
export class ProlongTermHandler implements ICommandHandler<ProlongTerm> {
  constructor(private readonly desk: CaseDesk) {}

  execute({ caseId, body, origin }: ProlongTerm): Promise<WriteAnswer> {
    const { until, reason } = body;
    const act = this.desk.act(origin, body);
    return this.desk.decide(caseId, origin, (file) => prolongTerm(file, { until, reason, act }));
  }
}
