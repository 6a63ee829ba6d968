import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { WriteAnswer } from '#platform';
import { CaseDesk, type CommandOrigin } from '../case-commands/case-desk.js';
import { protocolRemarksDue } from '../case-commands/general-law.js';
import { recordProtocolRemarks } from '../domain/hearing-held.js';
import type { RecordProtocolRemarksBody } from './record-protocol-remarks.body.js';

export class RecordProtocolRemarks extends Command<WriteAnswer> {
  constructor(
    readonly caseId: string,
    readonly body: RecordProtocolRemarksBody,
    readonly origin: CommandOrigin,
  ) {
    super();
  }
}

@CommandHandler(RecordProtocolRemarks)
export class RecordProtocolRemarksHandler implements ICommandHandler<RecordProtocolRemarks> {
  constructor(private readonly desk: CaseDesk) {}

  execute({ caseId, body, origin }: RecordProtocolRemarks): Promise<WriteAnswer> {
    const { readOn, text, verdict, reason = null } = body;
    const act = this.desk.act(origin, body);
    return this.desk.decide(caseId, origin, (file) => {
      const dueAt = protocolRemarksDue(file, readOn, act)?.dueAt ?? null;
      return recordProtocolRemarks(file, { readOn, text, verdict, reason, dueAt, act });
    });
  }
}
