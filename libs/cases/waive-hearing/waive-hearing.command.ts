import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { WriteAnswer } from '#platform';
import { CaseDesk, type CommandOrigin } from '../case-commands/case-desk.js';
import { namedGrounds } from '../case-commands/outcome-body.js';
import { dayOf, waiverGroundsOn } from '../case-commands/general-law.js';
import { waiveHearing } from '../domain/hearing.js';
import type { WaiveHearingBody } from './waive-hearing.body.js';

export class WaiveHearing extends Command<WriteAnswer> {
  constructor(
    readonly caseId: string,
    readonly body: WaiveHearingBody,
    readonly origin: CommandOrigin,
  ) {
    super();
  }
}

@CommandHandler(WaiveHearing)
export class WaiveHearingHandler implements ICommandHandler<WaiveHearing> {
  constructor(private readonly desk: CaseDesk) {}

  execute({ caseId, body, origin }: WaiveHearing): Promise<WriteAnswer> {
    const { ground, reason } = body;
    const act = this.desk.act(origin, body);
    return this.desk.decide(caseId, origin, (file) =>
      waiveHearing(file, {
        ground,
        reason,
        grounds: namedGrounds(body.grounds),
        groundsOfLaw: waiverGroundsOn(dayOf(file, act)),
        act,
      }),
    );
  }
}
