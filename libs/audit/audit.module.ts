import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { CasesModule, ReplayModule } from '#cases';
import { ProblemCatalogue } from '#platform';
import { auditProblemTexts } from './audit-problem-texts.js';
import { CaseArchiveController } from './export-case/case-archive.controller.js';
import { ExportCaseHandler } from './export-case/export-case.query.js';
import { CaseExportsController } from './export-selection/case-exports.controller.js';
import { ExportSelectionHandler } from './export-selection/export-selection.query.js';
import { GetLabelsHandler } from './export-selection/get-labels.query.js';
import { LookDesk } from './look-commands/look-desk.js';
import { ExportLooksHandler } from './looks/export-looks.query.js';
import { FindLooksHandler } from './looks/find-looks.query.js';
import { LooksController } from './looks/looks.controller.js';
import { LooksRegister } from './looks/looks-register.js';
import { OpenLookHandler } from './open-look/open-look.command.js';
import { OpenLookController } from './open-look/open-look.controller.js';
import { ReplayController } from './replay/replay.controller.js';

/** Those who oversee: the past of a case, exports, and the record of who looked at what and why. */
@Module({
  imports: [CqrsModule, CasesModule, ReplayModule],
  controllers: [OpenLookController, LooksController, ReplayController, CaseExportsController, CaseArchiveController],
  providers: [
    LookDesk,
    LooksRegister,
    OpenLookHandler,
    FindLooksHandler,
    ExportLooksHandler,
    ExportSelectionHandler,
    GetLabelsHandler,
    ExportCaseHandler,
  ],
})
export class AuditModule {
  constructor(catalogue: ProblemCatalogue) {
    catalogue.register(auditProblemTexts);
  }
}
