import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { WriteAnswer } from '#platform';
import { CaseDesk, type CommandOrigin } from '../case-commands/case-desk.js';
import { registerDue } from '../domain/register-entry.js';
import { issueResult } from '../domain/result.js';
import { requireOpen } from '../domain/turn.js';
import { entryFor } from '../journal/entry-for.js';
import { Journal } from '../journal/journal.js';
import { bookOf } from '../journal/journal-events.js';
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
  constructor(
    private readonly desk: CaseDesk,
    private readonly journal: Journal,
  ) {}

  execute({ caseId, body, origin }: IssueResult): Promise<WriteAnswer> {
    const act = this.desk.act(origin, body);
    const { channel, receivedBy = null, validUntil = null, noEnd = false } = body;
    const input = { channel, receivedBy, validUntil, noEnd, act };
    return this.desk.decide(caseId, origin, async (file) => {
      // Refuses before a number is taken, so that no refused command leaves a gap in the register.
      issueResult(file, { ...input, registerNumber: '' });
      const open = requireOpen(file);
      const register = registerDue(open);
      const registerNumber =
        register && (await this.journal.reserve(entryFor(open, bookOf(register), act, origin.headers)));
      return issueResult(file, { ...input, registerNumber });
    });
  }
}
