import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOrigin, openedBy } from '#cases';
import { commanderOf, OfficerDirectory } from '#identity';
import type { WriteAnswer } from '#platform';
import { reportOutage, type ReportOutageInput } from '../domain/report-outage.js';
import { OutageDesk } from '../outage-commands/outage-desk.js';
import type { ReportOutageBody } from './report-outage.body.js';

export type OutageOpened = WriteAnswer & { readonly outageId: string };

export class ReportOutage extends Command<OutageOpened> {
  constructor(
    readonly body: ReportOutageBody,
    readonly origin: CommandOrigin,
  ) {
    super();
  }
}

@CommandHandler(ReportOutage)
export class ReportOutageHandler implements ICommandHandler<ReportOutage> {
  constructor(
    private readonly desk: OutageDesk,
    private readonly officers: OfficerDirectory,
  ) {}

  async execute({ body, origin }: ReportOutage): Promise<OutageOpened> {
    const { viewer, headers } = origin;
    const outageId = openedBy(commanderOf(viewer), headers.idempotencyKey, 'outage:');
    const input: ReportOutageInput = {
      outageId,
      provider: viewer.body,
      system: body.system,
      systemName: body.systemName ?? null,
      failedAt: body.failedAt === undefined ? null : instant(body.failedAt),
      noticedAt: instant(body.noticedAt),
      told: this.#told(body.toldTo),
      description: body.description,
      cases: await this.desk.cases(body.caseIds ?? []),
      act: this.desk.act(origin, body),
    };
    const result = await this.desk.decide(outageId, 'report-outage', origin, (outage) => reportOutage(outage, input));
    return { outageId, ...result };
  }

  #told(officerId: string): ReportOutageInput['told'] {
    const officer = this.officers.find(officerId);
    return officer?.active ? { officerId, bodyId: officer.bodyId, roles: officer.roles } : null;
  }
}

function instant(given: string): string {
  return new Date(given).toISOString();
}
