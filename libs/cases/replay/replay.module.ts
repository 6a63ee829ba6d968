import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { ProblemCatalogue } from '#platform';
import { CasesModule } from '../cases.module.js';
import { ArchiveSources } from './archive-sources.js';
import { GetMomentHandler } from './get-moment.query.js';
import { GetRawEventHandler, ListRawEventsHandler } from './get-raw-event.query.js';
import { GetReplayHandler } from './get-replay.query.js';
import { replayProblemTexts } from './replay-problem-texts.js';
import { ReplayedCases } from './replayed-cases.js';

/** The past of cases. It has no routes of its own: who looks, and why, is recorded by those who open it. */
@Module({
  imports: [CqrsModule, CasesModule],
  providers: [
    ReplayedCases,
    ArchiveSources,
    GetReplayHandler,
    GetMomentHandler,
    GetRawEventHandler,
    ListRawEventsHandler,
  ],
  exports: [ReplayedCases, ArchiveSources],
})
export class ReplayModule {
  constructor(catalogue: ProblemCatalogue) {
    catalogue.register(replayProblemTexts);
  }
}
