import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOrigin, Journal } from '#cases';
import { localDay } from '#legal-time';
import type { WriteAnswer } from '#platform';
import { drawUpRecord, type DrawUpRecordInput } from '../domain/keep-record.js';
import type { OutageRecord } from '../domain/outage-record.js';
import { OutageDesk } from '../outage-commands/outage-desk.js';
import type { DrawUpRecordBody } from './draw-up-record.body.js';

export class DrawUpRecord extends Command<WriteAnswer> {
  constructor(
    readonly outageId: string,
    readonly body: DrawUpRecordBody,
    readonly origin: CommandOrigin,
  ) {
    super();
  }
}

@CommandHandler(DrawUpRecord)
export class DrawUpRecordHandler implements ICommandHandler<DrawUpRecord> {
  constructor(
    private readonly desk: OutageDesk,
    private readonly journal: Journal,
  ) {}

  execute({ outageId, body, origin }: DrawUpRecord): Promise<WriteAnswer> {
    const { viewer, headers } = origin;
    const act = this.desk.act(origin, body);
    const year = Number(localDay(act.occurredAt, viewer.body.zone).slice(0, 4));
    return this.desk.decide(outageId, 'draw-up-record', origin, async (outage) => {
      const content = { cause: body.cause, measures: body.measures ?? null, cases: await this.#cases(outage), act };
      // Refuses before a number is taken, so that no refused command leaves a gap in the journal.
      drawUpRecord(outage, { ...content, number: '' });
      const { correlationId } = headers;
      const entry = { bodyId: viewer.body.id, kind: 'outage', year, recordId: outageId, correlationId } as const;
      return drawUpRecord(outage, { ...content, number: await this.journal.reserve(entry) });
    });
  }

  async #cases(outage: OutageRecord): Promise<DrawUpRecordInput['cases']> {
    if (outage.status === 'none') return [];
    return (await this.desk.cases(outage.caseIds)).filter((known) => known !== null);
  }
}
