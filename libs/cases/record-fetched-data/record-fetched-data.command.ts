import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { WriteAnswer } from '#platform';
import { CaseDesk, type CommandOrigin } from '../case-commands/case-desk.js';
import { recordFetchedData } from '../domain/fetched-data.js';
import type { RecordFetchedDataBody } from './record-fetched-data.body.js';

export class RecordFetchedData extends Command<WriteAnswer> {
  constructor(
    readonly caseId: string,
    readonly body: RecordFetchedDataBody,
    readonly origin: CommandOrigin,
  ) {
    super();
  }
}

@CommandHandler(RecordFetchedData)
export class RecordFetchedDataHandler implements ICommandHandler<RecordFetchedData> {
  constructor(private readonly desk: CaseDesk) {}

  execute({ caseId, body, origin }: RecordFetchedData): Promise<WriteAnswer> {
    const { source, outcome } = body;
    const act = this.desk.act(origin, body);
    return this.desk.decide(caseId, origin, (file) =>
      recordFetchedData(file, { source, outcome, details: body.details ?? null, act }),
    );
  }
}
