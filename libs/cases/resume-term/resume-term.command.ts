import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { WriteAnswer } from '#platform';
import { CaseDesk, type CommandOrigin } from '../case-commands/case-desk.js';
import { resumeTerm } from '../domain/term-changes.js';
import type { ResumeTermBody } from './resume-term.body.js';

export class ResumeTerm extends Command<WriteAnswer> {
  constructor(
    readonly caseId: string,
    readonly body: ResumeTermBody,
    readonly origin: CommandOrigin,
  ) {
    super();
  }
}

@CommandHandler(ResumeTerm)
export class ResumeTermHandler implements ICommandHandler<ResumeTerm> {
  constructor(private readonly desk: CaseDesk) {}

  execute({ caseId, body, origin }: ResumeTerm): Promise<WriteAnswer> {
    const act = this.desk.act(origin, body);
    return this.desk.decide(caseId, origin, (file) => resumeTerm(file, { act }));
  }
}
