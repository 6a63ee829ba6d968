import { randomUUID } from 'node:crypto';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { WriteAnswer } from '#platform';
import { hashOf } from '#signatures';
import { CaseDesk, type CommandOrigin } from '../case-commands/case-desk.js';
import { namedGrounds } from '../case-commands/outcome-body.js';
import { draftResult } from '../domain/result.js';
import type { DraftResultBody } from './draft-result.body.js';

export class DraftResult extends Command<WriteAnswer> {
  constructor(
    readonly caseId: string,
    readonly body: DraftResultBody,
    readonly origin: CommandOrigin,
  ) {
    super();
  }
}

@CommandHandler(DraftResult)
export class DraftResultHandler implements ICommandHandler<DraftResult> {
  constructor(private readonly desk: CaseDesk) {}

  execute({ caseId, body, origin }: DraftResult): Promise<WriteAnswer> {
    const act = this.desk.act(origin, body);
    const { outcome, resultCode, text } = body;
    const grounds = namedGrounds(body.grounds);
    // The salt is sealed with the text: once the text is erased nobody can try the hash out against a guess.
    const salt = randomUUID();
    const content = { caseId, outcome, resultCode, text, salt, grounds: grounds.map((ground) => ({ ...ground })) };
    const contentHash = hashOf(content);
    return this.desk.decide(caseId, origin, (file) =>
      draftResult(file, { outcome, resultCode, grounds, text, salt, contentHash, act }),
    );
  }
}
