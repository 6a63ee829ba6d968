import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { WriteAnswer } from '#platform';
import { CaseDesk, type CommandOrigin } from '../case-commands/case-desk.js';
import { recordHearing } from '../domain/hearing.js';
import type { RecordHearingBody } from './record-hearing.body.js';

export class RecordHearing extends Command<WriteAnswer> {
  constructor(
    readonly caseId: string,
    readonly body: RecordHearingBody,
    readonly origin: CommandOrigin,
  ) {
    super();
  }
}

@CommandHandler(RecordHearing)
export class RecordHearingHandler implements ICommandHandler<RecordHearing> {
  constructor(private readonly desk: CaseDesk) {}

  execute({ caseId, body, origin }: RecordHearing): Promise<WriteAnswer> {
    const { attended, form } = body;
    const act = this.desk.act(origin, body);
    return this.desk.decide(caseId, origin, (file) =>
      recordHearing(file, { attended, form, protocol: body.protocol ?? null, act }),
    );
  }
}
