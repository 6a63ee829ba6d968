import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { WriteAnswer } from '#platform';
import { CaseDesk, type CommandOrigin } from '../case-commands/case-desk.js';
import { objectionDue } from '../case-commands/general-law.js';
import { recordObjection } from '../domain/hearing.js';
import type { RecordObjectionBody } from './record-objection.body.js';

export class RecordObjection extends Command<WriteAnswer> {
  constructor(
    readonly caseId: string,
    readonly body: RecordObjectionBody,
    readonly origin: CommandOrigin,
  ) {
    super();
  }
}

@CommandHandler(RecordObjection)
export class RecordObjectionHandler implements ICommandHandler<RecordObjection> {
  constructor(private readonly desk: CaseDesk) {}

  execute({ caseId, body, origin }: RecordObjection): Promise<WriteAnswer> {
    const { text, asksForOralHearing } = body;
    const act = this.desk.act(origin, body);
    return this.desk.decide(caseId, origin, (file) =>
      recordObjection(file, { text, asksForOralHearing, dueAt: objectionDue(file, act), act }),
    );
  }
}
