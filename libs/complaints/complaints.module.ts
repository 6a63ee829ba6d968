import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { CaseLinks, CasesModule } from '#cases';
import { ProblemCatalogue } from '#platform';
import { AnswerComplaintHandler } from './answer-complaint/answer-complaint.command.js';
import { AnswerComplaintController } from './answer-complaint/answer-complaint.controller.js';
import { ComplaintOutcomeWatch } from './bring-outcome/complaint-outcome.watch.js';
import { OutcomeBearer } from './bring-outcome/outcome-bearer.js';
import { ComplaintDesk } from './complaint-commands/complaint-desk.js';
import { ComplaintsController } from './complaint-details/complaints.controller.js';
import { GetComplaintHandler } from './complaint-details/get-complaint.query.js';
import { GetComplaintFormHandler } from './complaint-form/get-complaint-form.query.js';
import { complaintProblemTexts } from './complaint-problem-texts.js';
import { ComplaintSummaries } from './complaint-register/complaint-summaries.js';
import { FindComplaintsHandler } from './complaint-register/find-complaints.query.js';
import { FileComplaintHandler } from './file-complaint/file-complaint.command.js';
import { FileComplaintController } from './file-complaint/file-complaint.controller.js';
import { ForwardComplaintHandler } from './forward-complaint/forward-complaint.command.js';
import { ForwardComplaintController } from './forward-complaint/forward-complaint.controller.js';
import { RecordReviewHandler } from './record-review/record-review.command.js';
import { RecordReviewController } from './record-review/record-review.controller.js';
import { SatisfyComplaintHandler } from './satisfy-complaint/satisfy-complaint.command.js';
import { SatisfyComplaintController } from './satisfy-complaint/satisfy-complaint.controller.js';

/** Complaints on cases: records of their own, whose outcome brings a case back or leaves it as it is. */
@Module({
  imports: [CqrsModule, CasesModule],
  controllers: [
    FileComplaintController,
    ForwardComplaintController,
    SatisfyComplaintController,
    AnswerComplaintController,
    RecordReviewController,
    ComplaintsController,
  ],
  providers: [
    ComplaintDesk,
    ComplaintSummaries,
    OutcomeBearer,
    ComplaintOutcomeWatch,
    FileComplaintHandler,
    ForwardComplaintHandler,
    SatisfyComplaintHandler,
    AnswerComplaintHandler,
    RecordReviewHandler,
    FindComplaintsHandler,
    GetComplaintHandler,
    GetComplaintFormHandler,
  ],
  exports: [ComplaintOutcomeWatch],
})
export class ComplaintsModule {
  constructor(catalogue: ProblemCatalogue, links: CaseLinks) {
    links.register('complaint', 'complaints');
    catalogue.register(complaintProblemTexts);
  }
}
