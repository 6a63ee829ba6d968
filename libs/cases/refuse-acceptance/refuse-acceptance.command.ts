import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { WriteAnswer } from '#platform';
import { CaseDesk, type CommandOrigin } from '../case-commands/case-desk.js';
import { Journal } from '../journal/journal.js';
import { entryFor } from '../journal/entry-for.js';
import { handedIn } from '../case-commands/handed-in.js';
import { refuseAcceptance } from '../domain/registration.js';
import { requireTurn } from '../domain/turn.js';
import type { RefuseAcceptanceBody } from './refuse-acceptance.body.js';

export class RefuseAcceptance extends Command<WriteAnswer> {
  constructor(
    readonly caseId: string,
    readonly body: RefuseAcceptanceBody,
    readonly origin: CommandOrigin,
  ) {
    super();
  }
}

@CommandHandler(RefuseAcceptance)
export class RefuseAcceptanceHandler implements ICommandHandler<RefuseAcceptance> {
  constructor(
    private readonly desk: CaseDesk,
    private readonly journal: Journal,
  ) {}

  execute({ caseId, body, origin }: RefuseAcceptance): Promise<WriteAnswer> {
    const act = this.desk.act(origin, body);
    return this.desk.decide(caseId, origin, async (file) => {
      // Refuses before a number is taken, so that no refused command leaves a gap in the journal.
      const open = requireTurn(file, 'register', act);
      const receiptNumber = await this.journal.reserve(entryFor(open, 'refused-acceptance', act, origin.headers));
      return refuseAcceptance(file, {
        receiptNumber,
        reason: body.reason,
        missing: body.missing.map((item) => handedIn(item, open.textSubjectId)),
        act,
      });
    });
  }
}
