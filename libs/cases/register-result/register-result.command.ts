import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { WriteAnswer } from '#platform';
import { CaseDesk, type CommandOrigin } from '../case-commands/case-desk.js';
import { Journal } from '../journal/journal.js';
import { entryFor } from '../journal/entry-for.js';
import { registerResult } from '../domain/result.js';
import { requireOpen } from '../domain/turn.js';
import type { RegisterResultBody } from './register-result.body.js';

export class RegisterResult extends Command<WriteAnswer> {
  constructor(
    readonly caseId: string,
    readonly body: RegisterResultBody,
    readonly origin: CommandOrigin,
  ) {
    super();
  }
}

@CommandHandler(RegisterResult)
export class RegisterResultHandler implements ICommandHandler<RegisterResult> {
  constructor(
    private readonly desk: CaseDesk,
    private readonly journal: Journal,
  ) {}

  execute({ caseId, body, origin }: RegisterResult): Promise<WriteAnswer> {
    const act = this.desk.act(origin, body);
    return this.desk.decide(caseId, origin, async (file) => {
      // Refuses before a number is taken, so that no refused command leaves a gap in the journal.
      registerResult(file, { resultNumber: '', act });
      const entry = entryFor(requireOpen(file), 'result', act, origin.headers);
      return registerResult(file, { resultNumber: await this.journal.reserve(entry), act });
    });
  }
}
