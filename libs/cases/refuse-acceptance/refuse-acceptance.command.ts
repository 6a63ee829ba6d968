import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { WriteAnswer } from '#platform';
import { editions } from '#regulations';
import { CaseDesk, type CommandOrigin } from '../case-commands/case-desk.js';
import { Journal } from '../journal/journal.js';
import { entryFor } from '../journal/entry-for.js';
import { handedIn } from '../case-commands/handed-in.js';
import type { OpenCase } from '../domain/case-file.js';
import { documentCodesOf } from '../domain/documents.js';
import { refuseAcceptance, type RefuseAcceptanceInput } from '../domain/registration.js';
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
      const input = { ...contentOf(body, open), act };
      refuseAcceptance(file, { ...input, receiptNumber: '' });
      const entry = entryFor(open, 'refused-acceptance', act, origin.headers);
      return refuseAcceptance(file, { ...input, receiptNumber: await this.journal.reserve(entry) });
    });
  }
}

function contentOf(
  { reason, missing }: RefuseAcceptanceBody,
  { procedure, channel, textSubjectId }: OpenCase,
): Pick<RefuseAcceptanceInput, 'reason' | 'missing' | 'documentCodes'> {
  const { id, revision } = procedure.edition;
  const documentCodes = documentCodesOf(editions.get(id, revision), channel);
  return { reason, missing: missing.map((item) => handedIn(item, textSubjectId)), documentCodes };
}
