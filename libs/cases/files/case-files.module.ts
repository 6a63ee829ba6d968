import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { fileProblemTexts } from '#files';
import { ProblemCatalogue } from '#platform';
import { AttachFileHandler } from '../attach-file/attach-file.command.js';
import { AttachFileController } from '../attach-file/attach-file.controller.js';
import { CasesModule } from '../cases.module.js';
import { DetachFileHandler } from '../detach-file/detach-file.command.js';
import { DetachFileController } from '../detach-file/detach-file.controller.js';
import { caseFileProblemTexts } from '../file-problem-texts.js';
import { ReplayModule } from '../replay/replay.module.js';
import { ArchivedFiles } from './archived-files.js';
import { CaseFilesController } from './case-files.controller.js';
import { FileWatch } from './file.watch.js';
import { GetCaseFileHandler } from './get-case-file.query.js';

/** Files attached to the documents of cases. It needs a `FileStore` beside what cases need. */
@Module({
  imports: [CqrsModule, CasesModule, ReplayModule],
  controllers: [AttachFileController, DetachFileController, CaseFilesController],
  providers: [AttachFileHandler, DetachFileHandler, GetCaseFileHandler, FileWatch, ArchivedFiles],
  exports: [FileWatch],
})
export class CaseFilesModule {
  constructor(catalogue: ProblemCatalogue) {
    catalogue.register(fileProblemTexts);
    catalogue.register(caseFileProblemTexts);
  }
}
