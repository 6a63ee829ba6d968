import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandOrigin } from '#cases';
import type { WriteAnswer } from '#platform';
import { linkCases } from '../domain/keep-record.js';
import { OutageDesk } from '../outage-commands/outage-desk.js';
import type { LinkCasesBody } from './link-cases.body.js';

export class LinkCases extends Command<WriteAnswer> {
  constructor(
    readonly outageId: string,
    readonly body: LinkCasesBody,
    readonly origin: CommandOrigin,
  ) {
    super();
  }
}

@CommandHandler(LinkCases)
export class LinkCasesHandler implements ICommandHandler<LinkCases> {
  constructor(private readonly desk: OutageDesk) {}

  async execute({ outageId, body, origin }: LinkCases): Promise<WriteAnswer> {
    const input = { cases: await this.desk.cases(body.caseIds), act: this.desk.act(origin, body) };
    return this.desk.decide(outageId, 'link-cases', origin, (outage) => linkCases(outage, input));
  }
}
