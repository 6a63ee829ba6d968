import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { WriteAnswer } from '#platform';
import { CaseDesk, type CommandOrigin } from '../case-commands/case-desk.js';
import { namedGrounds } from '../case-commands/outcome-body.js';
import { decideByAdministration } from '../domain/result.js';
import type { DecideByAdministrationBody } from './decide-by-administration.body.js';

export class DecideByAdministration extends Command<WriteAnswer> {
  constructor(
    readonly caseId: string,
    readonly body: DecideByAdministrationBody,
    readonly origin: CommandOrigin,
  ) {
    super();
  }
}

@CommandHandler(DecideByAdministration)
export class DecideByAdministrationHandler implements ICommandHandler<DecideByAdministration> {
  constructor(private readonly desk: CaseDesk) {}

  execute({ caseId, body, origin }: DecideByAdministration): Promise<WriteAnswer> {
    const act = this.desk.act(origin, body);
    return this.desk.decide(caseId, origin, (file) =>
      decideByAdministration(file, {
        outcome: body.outcome,
        resultCode: body.resultCode,
        grounds: namedGrounds(body.grounds),
        decisionNumber: body.decisionNumber,
        act,
      }),
    );
  }
}
