import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { WriteAnswer } from '#platform';
import { CaseDesk, type CommandOrigin } from '../case-commands/case-desk.js';
import { appointment } from '../case-commands/hearing-body.js';
import { moveHearing } from '../domain/hearing.js';
import type { MoveHearingBody } from './move-hearing.body.js';

export class MoveHearing extends Command<WriteAnswer> {
  constructor(
    readonly caseId: string,
    readonly body: MoveHearingBody,
    readonly origin: CommandOrigin,
  ) {
    super();
  }
}

@CommandHandler(MoveHearing)
export class MoveHearingHandler implements ICommandHandler<MoveHearing> {
  constructor(private readonly desk: CaseDesk) {}

  execute({ caseId, body, origin }: MoveHearing): Promise<WriteAnswer> {
    const act = this.desk.act(origin, body);
    return this.desk.decide(caseId, origin, (file) =>
      moveHearing(file, { reason: body.reason, hearing: appointment(body.hearing), act }),
    );
  }
}
