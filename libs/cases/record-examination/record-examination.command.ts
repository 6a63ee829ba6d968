import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { WriteAnswer } from '#platform';
import { CaseDesk, type CommandOrigin } from '../case-commands/case-desk.js';
import { recordExamination } from '../domain/examination.js';
import type { RecordExaminationBody } from './record-examination.body.js';

export class RecordExamination extends Command<WriteAnswer> {
  constructor(
    readonly caseId: string,
    readonly body: RecordExaminationBody,
    readonly origin: CommandOrigin,
  ) {
    super();
  }
}

@CommandHandler(RecordExamination)
export class RecordExaminationHandler implements ICommandHandler<RecordExamination> {
  constructor(private readonly desk: CaseDesk) {}

  execute({ caseId, body, origin }: RecordExamination): Promise<WriteAnswer> {
    const act = this.desk.act(origin, body);
    return this.desk.decide(caseId, origin, (file) =>
      recordExamination(file, { findings: body.findings, inspectionAct: body.inspectionAct ?? null, act }),
    );
  }
}
