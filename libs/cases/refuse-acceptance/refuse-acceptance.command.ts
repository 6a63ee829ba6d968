import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { WriteAnswer } from '#platform';
import { CaseDesk, type CommandOrigin } from '../case-commands/case-desk.js';
import { Journal } from '../journal/journal.js';
import { entryFor } from '../journal/entry-for.js';
import { faulty } from '../case-commands/handed-in.js';
import { pinnedRules } from '../case-commands/pinned-rules.js';
import { refuseAcceptance, requireAcceptor } from '../domain/acceptance-refusal.js';
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
      const open = requireAcceptor(file, act);
      const missing = body.missing.map((document) => faulty(document, open.textSubjectId));
      const input = { missing, reason: body.reason, rules: pinnedRules(open), act };
      refuseAcceptance(open, { ...input, receiptNumber: '' });
      const entry = entryFor(open, 'refused-acceptance', act, origin.headers);
      return refuseAcceptance(open, { ...input, receiptNumber: await this.journal.reserve(entry) });
    });
  }
}
