import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { WriteAnswer } from '#platform';
import { CaseDesk, type CommandOrigin } from '../case-commands/case-desk.js';
import { detachFile } from '../domain/attachments.js';
import type { DetachFileBody } from './detach-file.body.js';

export class DetachFile extends Command<WriteAnswer> {
  constructor(
    readonly caseId: string,
    readonly body: DetachFileBody,
    readonly origin: CommandOrigin,
  ) {
    super();
  }
}

@CommandHandler(DetachFile)
export class DetachFileHandler implements ICommandHandler<DetachFile> {
  constructor(private readonly desk: CaseDesk) {}

  execute({ caseId, body, origin }: DetachFile): Promise<WriteAnswer> {
    const { file: name, document = null, reason } = body;
    const act = this.desk.act(origin, {});
    return this.desk.decide(caseId, origin, (file) => detachFile(file, { file: name, document, reason, act }));
  }
}
