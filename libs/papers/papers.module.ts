import { Module, type OnApplicationShutdown } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { CasesModule, ReplayModule } from '#cases';
import { OutagesModule } from '#outages';
import { ProblemCatalogue } from '#platform';
import { ArchivedPapers } from './case-papers/archived-papers.js';
import { CasePapersController } from './case-papers/case-papers.controller.js';
import { GetCasePaperHandler } from './case-papers/get-case-paper.query.js';
import { ListCasePapersHandler } from './case-papers/list-case-papers.query.js';
import { CheckLimiter } from './check/check-limiter.js';
import { PaperCheckController } from './check/paper-check.controller.js';
import { PublicAddress } from './check/public-address.js';
import { GetJournalPaperHandler } from './journal-papers/get-journal-paper.query.js';
import { JournalPapersController } from './journal-papers/journal-papers.controller.js';
import { PaperSetter } from './model/paper-setter.js';
import { GetOutagePaperHandler } from './outage-papers/get-outage-paper.query.js';
import { ListOutagePapersHandler } from './outage-papers/list-outage-papers.query.js';
import { OutagePapersController } from './outage-papers/outage-papers.controller.js';
import { paperProblemTexts } from './paper-problem-texts.js';
import { RegisteredPapers } from './register/registered-papers.js';
import { PaperRenderer } from './rendering/paper-renderer.js';
import { PdfmakeRenderer } from './rendering/pdfmake-renderer.js';

/** Papers of cases, outages and journals as PDF, and the public check of them. */
@Module({
  imports: [CqrsModule, CasesModule, ReplayModule, OutagesModule],
  controllers: [CasePapersController, OutagePapersController, JournalPapersController, PaperCheckController],
  providers: [
    RegisteredPapers,
    PaperSetter,
    PublicAddress,
    CheckLimiter,
    { provide: PaperRenderer, useClass: PdfmakeRenderer },
    ArchivedPapers,
    ListCasePapersHandler,
    GetCasePaperHandler,
    ListOutagePapersHandler,
    GetOutagePaperHandler,
    GetJournalPaperHandler,
  ],
})
export class PapersModule implements OnApplicationShutdown {
  constructor(
    catalogue: ProblemCatalogue,
    private readonly renderer: PaperRenderer,
  ) {
    catalogue.register(paperProblemTexts);
  }

  onApplicationShutdown(): Promise<void> {
    return this.renderer.close();
  }
}
