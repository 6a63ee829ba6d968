import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { ProblemCatalogue } from '#platform';
import { AssignExecutorHandler } from './assign-executor/assign-executor.command.js';
import { AssignExecutorController } from './assign-executor/assign-executor.controller.js';
import { CaseFinder } from './case-search/case-finder.js';
import { CaseDesk } from './case-commands/case-desk.js';
import { CommandIdentity } from './case-commands/command-identity.js';
import { CaseLookup } from './case-lookup/case-lookup.js';
import { CaseReferences } from './case-lookup/case-references.js';
import { CasesController } from './case-details/cases.controller.js';
import { GetCaseHandler } from './case-details/get-case.query.js';
import { ApplyCalendarHandler } from './calendar-change/apply-calendar.command.js';
import { CalendarChangeController } from './calendar-change/calendar-change.controller.js';
import { PreviewCalendarHandler } from './calendar-change/preview-calendar.query.js';
import { VisibleCases } from './case-details/visible-cases.js';
import { GetCaseHistoryHandler } from './case-history/get-case-history.query.js';
import { caseProblemTexts } from './case-problem-texts.js';
import { hearingProblemTexts } from './hearing-problem-texts.js';
import { examinationProblemTexts } from './examination-problem-texts.js';
import { intakeProblemTexts } from './intake-problem-texts.js';
import { termProblemTexts } from './term-problem-texts.js';
import { journalProblemTexts } from './journal-problem-texts.js';
import { recordProblemTexts } from './record-problem-texts.js';
import { ReadYourWrites } from './case-views/reading.js';
import { DeadlineWatch } from './deadline-watch/deadline.watch.js';
import { GetCaseDeadlinesHandler } from './deadlines/get-case-deadlines.query.js';
import { DecideByAdministrationHandler } from './decide-by-administration/decide-by-administration.command.js';
import { DecideByAdministrationController } from './decide-by-administration/decide-by-administration.controller.js';
import { DraftResultHandler } from './draft-result/draft-result.command.js';
import { DraftResultController } from './draft-result/draft-result.controller.js';
import { ErasureWatch } from './erase-persons/erasure.watch.js';
import { CaseLinks } from './find-cases/case-links.js';
import { CaseSelection } from './find-cases/case-selection.js';
import { SelectedCases } from './find-cases/selected-cases.js';
import { FindCasesHandler } from './find-cases/find-cases.query.js';
import { FindIntakeController } from './find-intake/find-intake.controller.js';
import { FindIntakeHandler } from './find-intake/find-intake.query.js';
import { FindNeededDocumentsHandler } from './find-intake/find-needed-documents.query.js';
import { ForwardToHeadHandler } from './forward-to-head/forward-to-head.command.js';
import { ForwardToHeadController } from './forward-to-head/forward-to-head.controller.js';
import { hearingControllers, hearingHandlers } from './hearing-acts.js';
import { FindIntakeRefusalsHandler } from './intake-refusals/find-intake-refusals.query.js';
import { IntakeRefusalsController } from './intake-refusals/intake-refusals.controller.js';
import { RecordIntakeRefusalHandler } from './intake-refusals/record-intake-refusal.command.js';
import { IssueResultHandler } from './issue-result/issue-result.command.js';
import { IssueResultController } from './issue-result/issue-result.controller.js';
import { Journal } from './journal/journal.js';
import { JournalWatch } from './journal/journal.watch.js';
import { RegisterBook } from './journal/register-book.js';
import { ExportJournalHandler } from './journals/export-journal.query.js';
import { GetJournalHandler } from './journals/get-journal.query.js';
import { JournalBooks } from './journals/journal-books.js';
import { JournalEntries } from './journals/journal-entries.js';
import { JournalPages } from './journals/journal-pages.js';
import { JournalsController } from './journals/journals.controller.js';
import { ListJournalsHandler } from './journals/list-journals.query.js';
import { FindOfficerQueueHandler } from './officer-queue/find-officer-queue.query.js';
import { QueueItems } from './officer-queue/queue-items.js';
import { FindUnattendedHandler } from './officer-queue/find-unattended.query.js';
import { LiveQueue } from './officer-queue/live-queue.js';
import { OfficerQueueController } from './officer-queue/officer-queue.controller.js';
import { GetLoadHandler } from './overview/get-load.query.js';
import { FindCarriedCasesHandler } from './overview/find-carried-cases.query.js';
import { GetOverviewHandler } from './overview/get-overview.query.js';
import { OverviewController } from './overview/overview.controller.js';
import { CaseReopening } from './reopen-case/case-reopening.js';
import { GetAcceptanceRefusalReceiptHandler } from './receipts/get-acceptance-refusal-receipt.query.js';
import { GetIntakeReceiptHandler } from './receipts/get-intake-receipt.query.js';
import { ReceiptSources } from './receipts/receipt-sources.js';
import { ReceiptsController } from './receipts/receipts.controller.js';
import { RecordExaminationHandler } from './record-examination/record-examination.command.js';
import { RecordExaminationController } from './record-examination/record-examination.controller.js';
import { RefuseAcceptanceHandler } from './refuse-acceptance/refuse-acceptance.command.js';
import { RefuseAcceptanceController } from './refuse-acceptance/refuse-acceptance.controller.js';
import { RegisterApplicationHandler } from './register-application/register-application.command.js';
import { RegisterApplicationController } from './register-application/register-application.controller.js';
import { RegisterResultHandler } from './register-result/register-result.command.js';
import { RegisterResultController } from './register-result/register-result.controller.js';
import { reopeningProblemTexts } from './reopening-problem-texts.js';
import { ReturnForReworkHandler } from './return-for-rework/return-for-rework.command.js';
import { ReturnForReworkController } from './return-for-rework/return-for-rework.controller.js';
import { SignResultHandler } from './sign-result/sign-result.command.js';
import { SignResultController } from './sign-result/sign-result.controller.js';
import { FindStagesHandler } from './stage-updates/find-stages.query.js';
import { ExpectedStages } from './stage-updates/expected-stages.js';
import { StageMessages } from './stage-updates/stage-messages.js';
import { StageParityController } from './stage-updates/stage-parity.controller.js';
import { stageProblemTexts } from './stage-updates/stage-problem-texts.js';
import { GetResendHandler } from './stage-updates/get-resend.query.js';
import { ResendStagesHandler } from './stage-updates/resend-stages.command.js';
import { StageResend } from './stage-updates/stage-resend.js';
import { StageRelay } from './stage-updates/stage.relay.js';
import { StagesController } from './stage-updates/stages.controller.js';
import { SubmitApplicationHandler } from './submit-application/submit-application.command.js';
import { SubmitApplicationController } from './submit-application/submit-application.controller.js';
import { SubmitForDecisionHandler } from './submit-for-decision/submit-for-decision.command.js';
import { SubmitForDecisionController } from './submit-for-decision/submit-for-decision.controller.js';
import { RecordFetchedDataHandler } from './record-fetched-data/record-fetched-data.command.js';
import { RecordFetchedDataController } from './record-fetched-data/record-fetched-data.controller.js';
import { RecordChildTalkHandler } from './record-child-talk/record-child-talk.command.js';
import { RecordChildTalkController } from './record-child-talk/record-child-talk.controller.js';
import { RequestConclusionsHandler } from './request-conclusions/request-conclusions.command.js';
import { RequestConclusionsController } from './request-conclusions/request-conclusions.controller.js';
import { RecordConclusionHandler } from './record-conclusion/record-conclusion.command.js';
import { RecordConclusionController } from './record-conclusion/record-conclusion.controller.js';
import { TransferCaseHandler } from './transfer-case/transfer-case.command.js';
import { TransferCaseController } from './transfer-case/transfer-case.controller.js';
import { SuspendTermHandler } from './suspend-term/suspend-term.command.js';
import { SuspendTermController } from './suspend-term/suspend-term.controller.js';
import { ResumeTermHandler } from './resume-term/resume-term.command.js';
import { ResumeTermController } from './resume-term/resume-term.controller.js';
import { ProlongTermHandler } from './prolong-term/prolong-term.command.js';
import { ProlongTermController } from './prolong-term/prolong-term.controller.js';
import { RecordNoticeHandler } from './record-notice/record-notice.command.js';
import { RecordNoticeController } from './record-notice/record-notice.controller.js';
import { RecordContractHandler } from './record-contract/record-contract.command.js';
import { RecordContractController } from './record-contract/record-contract.controller.js';
import { CorrectEntryHandler } from './correct-entry/correct-entry.command.js';
import { CorrectEntryController } from './correct-entry/correct-entry.controller.js';
import { WithdrawApplicationHandler } from './withdraw-application/withdraw-application.command.js';
import { WithdrawApplicationController } from './withdraw-application/withdraw-application.controller.js';

/**
 * Cases: commands, read models, stage updates. It needs from the application: `EventStore`, `Projector`, `ReadModelReader`,
 * `PersonalData`, `SignaturePort`, `StageLog`, `StageLogReader`, `Clock`, `Logger`.
 */
@Module({
  imports: [CqrsModule],
  controllers: [
    ...hearingControllers,
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
    RecordFetchedDataController,
    RecordChildTalkController,
    RequestConclusionsController,
    RecordConclusionController,
    TransferCaseController,
    SuspendTermController,
    ResumeTermController,
    ProlongTermController,
    RecordNoticeController,
    RecordContractController,
    CorrectEntryController,
    CasesController,
    OfficerQueueController,
    OverviewController,
    FindIntakeController,
    IntakeRefusalsController,
    ReceiptsController,
    StagesController,
    StageParityController,
    CalendarChangeController,
    JournalsController,
  ],
  providers: [
    ...hearingHandlers,
    CommandIdentity,
    CaseDesk,
    CaseFinder,
    CaseLookup,
    CaseReferences,
    CaseReopening,
    Journal,
    JournalWatch,
    RegisterBook,
    JournalBooks,
    JournalEntries,
    JournalPages,
    VisibleCases,
    ReadYourWrites,
    StageRelay,
    StageMessages,
    StageResend,
    ResendStagesHandler,
    GetResendHandler,
    ExpectedStages,
    ErasureWatch,
    DeadlineWatch,
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
    RecordFetchedDataHandler,
    RecordChildTalkHandler,
    RequestConclusionsHandler,
    RecordConclusionHandler,
    TransferCaseHandler,
    SuspendTermHandler,
    ResumeTermHandler,
    ProlongTermHandler,
    RecordNoticeHandler,
    RecordContractHandler,
    CorrectEntryHandler,
    GetCaseHandler,
    GetCaseHistoryHandler,
    GetCaseDeadlinesHandler,
    CaseLinks,
    CaseSelection,
    SelectedCases,
    FindCasesHandler,
    QueueItems,
    FindOfficerQueueHandler,
    FindUnattendedHandler,
    LiveQueue,
    GetOverviewHandler,
    FindCarriedCasesHandler,
    GetLoadHandler,
    FindIntakeHandler,
    FindNeededDocumentsHandler,
    RecordIntakeRefusalHandler,
    FindIntakeRefusalsHandler,
    ReceiptSources,
    GetIntakeReceiptHandler,
    GetAcceptanceRefusalReceiptHandler,
    FindStagesHandler,
    ListJournalsHandler,
    GetJournalHandler,
    ExportJournalHandler,
    PreviewCalendarHandler,
    ApplyCalendarHandler,
  ],
  exports: [
    CaseDesk,
    CaseFinder,
    CaseLookup,
    CaseReferences,
    CaseReopening,
    CommandIdentity,
    Journal,
    JournalWatch,
    ReadYourWrites,
    StageRelay,
    ErasureWatch,
    DeadlineWatch,
    VisibleCases,
    CaseLinks,
    SelectedCases,
  ],
})
export class CasesModule {
  constructor(catalogue: ProblemCatalogue) {
    catalogue.register(caseProblemTexts);
    catalogue.register(intakeProblemTexts);
    catalogue.register(termProblemTexts);
    catalogue.register(hearingProblemTexts);
    catalogue.register(journalProblemTexts);
    catalogue.register(recordProblemTexts);
    catalogue.register(reopeningProblemTexts);
    catalogue.register(examinationProblemTexts);
    catalogue.register(stageProblemTexts);
  }
}
