import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { WriteAnswer } from '#platform';
import { CaseDesk, type CommandOrigin } from '../case-commands/case-desk.js';
import { recordChildTalk } from '../domain/child-talk.js';
import type { RecordChildTalkBody } from './record-child-talk.body.js';

export class RecordChildTalk extends Command<WriteAnswer> {
  constructor(
    readonly caseId: string,
    readonly body: RecordChildTalkBody,
    readonly origin: CommandOrigin,
  ) {
    super();
  }
}

@CommandHandler(RecordChildTalk)
export class RecordChildTalkHandler implements ICommandHandler<RecordChildTalk> {
  constructor(private readonly desk: CaseDesk) {}

  execute({ caseId, body, origin }: RecordChildTalk): Promise<WriteAnswer> {
    const { heldOn, childId, opinion } = body;
    const act = this.desk.act(origin, body);
    return this.desk.decide(caseId, origin, (file) =>
      recordChildTalk(file, { heldOn, childId, opinion, agrees: body.agrees ?? null, act }),
    );
  }
}
