import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { ProblemCatalogue } from '#platform';
import { AssignExecutorHandler } from './assign-executor/assign-executor.command.js';
import { AssignExecutorController } from './assign-executor/assign-executor.controller.js';
import { CaseDesk } from './case-commands/case-desk.js';
import { CasesController } from './case-details/cases.controller.js';
import { GetCaseHandler } from './case-details/get-case.query.js';
import { VisibleCases } from './case-details/visible-cases.js';
import { GetCaseHistoryHandler } from './case-history/get-case-history.query.js';
import { caseProblemTexts } from './case-problem-texts.js';
import { intakeProblemTexts } from './intake-problem-texts.js';
import { ReadYourWrites } from './case-views/reading.js';
import { GetCaseDeadlinesHandler } from './deadlines/get-case-deadlines.query.js';
import { DecideByAdministrationHandler } from './decide-by-administration/decide-by-administration.command.js';
import { DecideByAdministrationController } from './decide-by-administration/decide-by-administration.controller.js';
import { DraftResultHandler } from './draft-result/draft-result.command.js';
import { DraftResultController } from './draft-result/draft-result.controller.js';
import { ErasePersonsHandler } from './erase-persons/erase-persons.command.js';
import { ErasePersonsController } from './erase-persons/erase-persons.controller.js';
import { ErasureWatch } from './erase-persons/erasure.watch.js';
import { FindCasesHandler } from './find-cases/find-cases.query.js';
import { FindIntakeController } from './find-intake/find-intake.controller.js';
import { FindIntakeHandler } from './find-intake/find-intake.query.js';
import { ForwardToHeadHandler } from './forward-to-head/forward-to-head.command.js';
import { ForwardToHeadController } from './forward-to-head/forward-to-head.controller.js';
import { IssueResultHandler } from './issue-result/issue-result.command.js';
import { IssueResultController } from './issue-result/issue-result.controller.js';
import { Journal } from './journal/journal.js';
import { FindOfficerQueueHandler } from './officer-queue/find-officer-queue.query.js';
import { OfficerQueueController } from './officer-queue/officer-queue.controller.js';
import { GetOverviewHandler } from './overview/get-overview.query.js';
import { OverviewController } from './overview/overview.controller.js';
import { RecordExaminationHandler } from './record-examination/record-examination.command.js';
import { RecordExaminationController } from './record-examination/record-examination.controller.js';
import { RefuseAcceptanceHandler } from './refuse-acceptance/refuse-acceptance.command.js';
import { RefuseAcceptanceController } from './refuse-acceptance/refuse-acceptance.controller.js';
import { RegisterApplicationHandler } from './register-application/register-application.command.js';
import { RegisterApplicationController } from './register-application/register-application.controller.js';
import { RegisterResultHandler } from './register-result/register-result.command.js';
import { RegisterResultController } from './register-result/register-result.controller.js';
import { ReturnForReworkHandler } from './return-for-rework/return-for-rework.command.js';
import { ReturnForReworkController } from './return-for-rework/return-for-rework.controller.js';
import { SignResultHandler } from './sign-result/sign-result.command.js';
import { SignResultController } from './sign-result/sign-result.controller.js';
import { FindStagesHandler } from './stage-updates/find-stages.query.js';
import { StageRelay } from './stage-updates/stage.relay.js';
import { StagesController } from './stage-updates/stages.controller.js';
import { SubmitApplicationHandler } from './submit-application/submit-application.command.js';
import { SubmitApplicationController } from './submit-application/submit-application.controller.js';
import { SubmitForDecisionHandler } from './submit-for-decision/submit-for-decision.command.js';
import { SubmitForDecisionController } from './submit-for-decision/submit-for-decision.controller.js';
import { WithdrawApplicationHandler } from './withdraw-application/withdraw-application.command.js';
import { WithdrawApplicationController } from './withdraw-application/withdraw-application.controller.js';

/**
 * Cases: commands, read models, stage updates. It needs from the application: `EventStore`, `Projector`, `ReadModelReader`,
 * `PersonalData`, `SignaturePort`, `StageLog`, `StageLogReader`, `Clock`, `Logger`.
 */
@Module({
  imports: [CqrsModule],
  controllers: [
    SubmitApplicationController,
    RegisterApplicationController,
    RefuseAcceptanceController,
    ForwardToHeadController,
    AssignExecutorController,
    RecordExaminationController,
    DraftResultController,
    ReturnForReworkController,
    SubmitForDecisionController,
    DecideByAdministrationController,
    SignResultController,
    RegisterResultController,
    IssueResultController,
    WithdrawApplicationController,
    ErasePersonsController,
    CasesController,
    OfficerQueueController,
    OverviewController,
    FindIntakeController,
    StagesController,
  ],
  providers: [
    CaseDesk,
    Journal,
    VisibleCases,
    ReadYourWrites,
    StageRelay,
    ErasureWatch,
    SubmitApplicationHandler,
    RegisterApplicationHandler,
    RefuseAcceptanceHandler,
    ForwardToHeadHandler,
    AssignExecutorHandler,
    RecordExaminationHandler,
    DraftResultHandler,
    ReturnForReworkHandler,
    SubmitForDecisionHandler,
    DecideByAdministrationHandler,
    SignResultHandler,
    RegisterResultHandler,
    IssueResultHandler,
    WithdrawApplicationHandler,
    ErasePersonsHandler,
    GetCaseHandler,
    GetCaseHistoryHandler,
    GetCaseDeadlinesHandler,
    FindCasesHandler,
    FindOfficerQueueHandler,
    GetOverviewHandler,
    FindIntakeHandler,
    FindStagesHandler,
  ],
  exports: [CaseDesk, StageRelay, ErasureWatch],
})
export class CasesModule {
  constructor(catalogue: ProblemCatalogue) {
    catalogue.register(caseProblemTexts);
    catalogue.register(intakeProblemTexts);
  }
}
