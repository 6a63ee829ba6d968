import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { FileStore, inspectFile, safeFileName } from '#files';
import type { WriteAnswer } from '#platform';
import { CaseDesk, type CommandOrigin } from '../case-commands/case-desk.js';
import { pinnedRules } from '../case-commands/pinned-rules.js';
import { attachFile, requireAttaching } from '../domain/attachments.js';

/** A file as it was sent. What it is called says nothing of what it is. */
export interface SentFile {
  readonly document: string | null;
  readonly fileName: string;
  readonly content: Buffer;
  /** SHA-256 of the content, hexadecimal. */
  readonly sha256: string;
}

export class AttachFile extends Command<WriteAnswer> {
  constructor(
    readonly caseId: string,
    readonly sent: SentFile,
    readonly origin: CommandOrigin,
  ) {
    super();
  }
}

@CommandHandler(AttachFile)
export class AttachFileHandler implements ICommandHandler<AttachFile> {
  constructor(
    private readonly desk: CaseDesk,
    private readonly files: FileStore,
  ) {}

  /** The content is kept before the event that points to it; of what no event came to point to, `FileWatch` clears the folder. */
  async execute({ caseId, sent, origin }: AttachFile): Promise<WriteAnswer> {
    const { document, content, sha256 } = sent;
    const act = this.desk.act(origin, {});
    const kind = await inspectFile(content);
    const fileName = safeFileName(sent.fileName, kind);
    return this.desk.decide(caseId, origin, async (file) => {
      const place = { document, rules: pinnedRules(file), act };
      const { textSubjectId } = requireAttaching(file, place);
      const kept = await this.files.keep(textSubjectId, content, sha256);
      return attachFile(file, { ...place, file: kept, kind, size: content.length, fileName, sha256 });
    });
  }
}
