import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { WriteAnswer } from '#platform';
import { CaseDesk, type CommandOrigin } from '../case-commands/case-desk.js';
import { objectionDue } from '../case-commands/general-law.js';
import { recordNotice } from '../domain/notice.js';
import type { RecordNoticeBody } from './record-notice.body.js';

export class RecordNotice extends Command<WriteAnswer> {
  constructor(
    readonly caseId: string,
    readonly body: RecordNoticeBody,
    readonly origin: CommandOrigin,
  ) {
    super();
  }
}

@CommandHandler(RecordNotice)
export class RecordNoticeHandler implements ICommandHandler<RecordNotice> {
  constructor(private readonly desk: CaseDesk) {}

  execute({ caseId, body, origin }: RecordNotice): Promise<WriteAnswer> {
    const { notice, channel, outcome } = body;
    const act = this.desk.act(origin, body);
    return this.desk.decide(caseId, origin, (file) =>
      recordNotice(file, {
        notice,
        channel,
        outcome,
        takenBy: body.takenBy ?? null,
        proof: body.proof ?? null,
        objectionDue: objectionDue(file, act),
        act,
      }),
    );
  }
}
