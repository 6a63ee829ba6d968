import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { WriteAnswer } from '#platform';
import { CaseDesk, type CommandOrigin } from '../case-commands/case-desk.js';
import { recordConclusion } from '../domain/conclusions.js';
import type { RecordConclusionBody } from './record-conclusion.body.js';

export class RecordConclusion extends Command<WriteAnswer> {
  constructor(
    readonly caseId: string,
    readonly body: RecordConclusionBody,
    readonly origin: CommandOrigin,
  ) {
    super();
  }
}

@CommandHandler(RecordConclusion)
export class RecordConclusionHandler implements ICommandHandler<RecordConclusion> {
  constructor(private readonly desk: CaseDesk) {}

  execute({ caseId, body, origin }: RecordConclusion): Promise<WriteAnswer> {
    const { request, outcome, text } = body;
    const act = this.desk.act(origin, body);
    return this.desk.decide(caseId, origin, (file) =>
      recordConclusion(file, { request, outcome, text, number: body.number ?? null, act }),
    );
  }
}
