import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { WriteAnswer } from '#platform';
import { CaseDesk, type CommandOrigin } from '../case-commands/case-desk.js';
import { namedGrounds } from '../case-commands/outcome-body.js';
import { appointment } from '../case-commands/hearing-body.js';
import { proposeRefusal } from '../domain/hearing.js';
import type { ProposeRefusalBody } from './propose-refusal.body.js';

export class ProposeRefusal extends Command<WriteAnswer> {
  constructor(
    readonly caseId: string,
    readonly body: ProposeRefusalBody,
    readonly origin: CommandOrigin,
  ) {
    super();
  }
}

@CommandHandler(ProposeRefusal)
export class ProposeRefusalHandler implements ICommandHandler<ProposeRefusal> {
  constructor(private readonly desk: CaseDesk) {}

  execute({ caseId, body, origin }: ProposeRefusal): Promise<WriteAnswer> {
    const act = this.desk.act(origin, body);
    return this.desk.decide(caseId, origin, (file) =>
      proposeRefusal(file, {
        text: body.text,
        grounds: namedGrounds(body.grounds),
        hearing: appointment(body.hearing),
        act,
      }),
    );
  }
}
