import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { WriteAnswer } from '#platform';
import { CaseDesk, type CommandOrigin } from '../case-commands/case-desk.js';
import { Journal } from '../journal/journal.js';
import { entryFor } from '../journal/entry-for.js';
import { registerApplication } from '../domain/registration.js';
import { requireOpen } from '../domain/turn.js';
import type { RegisterApplicationBody } from './register-application.body.js';

export class RegisterApplication extends Command<WriteAnswer> {
  constructor(
    readonly caseId: string,
    readonly body: RegisterApplicationBody,
    readonly origin: CommandOrigin,
  ) {
    super();
  }
}

@CommandHandler(RegisterApplication)
export class RegisterApplicationHandler implements ICommandHandler<RegisterApplication> {
  constructor(
    private readonly desk: CaseDesk,
    private readonly journal: Journal,
  ) {}

  execute({ caseId, body, origin }: RegisterApplication): Promise<WriteAnswer> {
    const act = this.desk.act(origin, body);
    const input = { packageComplete: body.packageComplete, paperNumber: body.paperNumber ?? null, act };
    return this.desk.decide(caseId, origin, async (file) => {
      // Refuses before a number is taken, so that no refused command leaves a gap in the journal.
      registerApplication(file, { ...input, incomingNumber: '' });
      const entry = entryFor(requireOpen(file), 'incoming', act, origin.headers);
      return registerApplication(file, { ...input, incomingNumber: await this.journal.reserve(entry) });
    });
  }
}
