import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { CaseLinks, CasesModule } from '#cases';
import { ProblemCatalogue } from '#platform';
import { DrawUpRecordHandler } from './draw-up-record/draw-up-record.command.js';
import { DrawUpRecordController } from './draw-up-record/draw-up-record.controller.js';
import { LinkCasesHandler } from './link-cases/link-cases.command.js';
import { LinkCasesController } from './link-cases/link-cases.controller.js';
import { OutageDesk } from './outage-commands/outage-desk.js';
import { GetOutageHandler } from './outage-details/get-outage.query.js';
import { OutagesController } from './outage-details/outages.controller.js';
import { GetOutageFormHandler } from './outage-form/get-outage-form.query.js';
import { outageProblemTexts } from './outage-problem-texts.js';
import { FindOutagesHandler } from './outage-register/find-outages.query.js';
import { OutageSummaries } from './outage-register/outage-summaries.js';
import { RecordRestorationHandler } from './record-restoration/record-restoration.command.js';
import { RecordRestorationController } from './record-restoration/record-restoration.controller.js';
import { ReportOutageHandler } from './report-outage/report-outage.command.js';
import { ReportOutageController } from './report-outage/report-outage.controller.js';
import { SignRecordHandler } from './sign-record/sign-record.command.js';
import { SignRecordController } from './sign-record/sign-record.controller.js';

/** Records of failed information systems: records of their own, which name the cases they touched and change no term. */
@Module({
  imports: [CqrsModule, CasesModule],
  controllers: [
    ReportOutageController,
    LinkCasesController,
    DrawUpRecordController,
    SignRecordController,
    RecordRestorationController,
    OutagesController,
  ],
  providers: [
    OutageDesk,
    OutageSummaries,
    ReportOutageHandler,
    LinkCasesHandler,
    DrawUpRecordHandler,
    SignRecordHandler,
    RecordRestorationHandler,
    FindOutagesHandler,
    GetOutageHandler,
    GetOutageFormHandler,
  ],
})
export class OutagesModule {
  constructor(catalogue: ProblemCatalogue, links: CaseLinks) {
    links.register('outage', 'outage_cases');
    catalogue.register(outageProblemTexts);
  }
}
