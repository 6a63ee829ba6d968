import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { ProblemCatalogue } from '#platform';
import { RegulationsModule } from '#regulations';
import { MonitoringConsumer } from './consumer/monitoring-consumer.js';
import { DeadLettersController } from './dead-letters/dead-letters.controller.js';
import { FindDeadLettersHandler } from './dead-letters/find-dead-letters.query.js';
import { ReplayDeadLettersHandler } from './dead-letters/replay-dead-letters.command.js';
import { FindStepDurationsHandler } from './durations/find-step-durations.query.js';
import { FeedStatusController } from './feed-status/feed-status.controller.js';
import { GetMonitoringStatusHandler } from './feed-status/get-monitoring-status.query.js';
import { GetLatenessMapHandler } from './lateness/get-lateness-map.query.js';
import { LiveChanges } from './live/live-changes.js';
import { LiveController } from './live/live.controller.js';
import { FindMonitoredCasesHandler } from './monitored-cases/find-monitored-cases.query.js';
import { GetStageLineHandler } from './monitored-cases/get-stage-line.query.js';
import { MonitoredCaseLookup } from './monitored-cases/monitored-case-lookup.js';
import { MonitoredCasePages } from './monitored-cases/monitored-case-pages.js';
import { MonitoredCasesController } from './monitored-cases/monitored-cases.controller.js';
import { monitoringProblemTexts } from './monitoring-problem-texts.js';
import { BoardController } from './overview/board.controller.js';
import { GetBoardOverviewHandler } from './overview/get-board-overview.query.js';
import { GetHeldMarksHandler } from './parity/get-held-marks.query.js';
import { HeldController } from './parity/held.controller.js';
import { ListHeldHandler } from './parity/list-held.query.js';
import { BoardSight } from './sight/board-sight.js';
import { KeptBoards } from './sight/kept-boards.js';
import { Places } from './sight/places.js';
import { Titles } from './sight/titles.js';
import { ExportCasesHandler } from './tables/export-cases.query.js';
import { TablesController } from './tables/tables.controller.js';

/**
 * The monitoring system: what it was told of the cases, and the board over it. It needs from the application:
 * `MonitoringDb`, `MonitoringStore`, `StageFeed`, what identity needs, and what PlatformModule shares.
 */
@Module({
  imports: [CqrsModule, RegulationsModule],
  controllers: [
    BoardController,
    TablesController,
    MonitoredCasesController,
    FeedStatusController,
    DeadLettersController,
    HeldController,
    LiveController,
  ],
  providers: [
    MonitoringConsumer,
    LiveChanges,
    BoardSight,
    KeptBoards,
    Places,
    Titles,
    MonitoredCaseLookup,
    MonitoredCasePages,
    GetBoardOverviewHandler,
    FindStepDurationsHandler,
    GetLatenessMapHandler,
    FindMonitoredCasesHandler,
    GetStageLineHandler,
    ExportCasesHandler,
    GetMonitoringStatusHandler,
    FindDeadLettersHandler,
    ReplayDeadLettersHandler,
    ListHeldHandler,
    GetHeldMarksHandler,
  ],
  exports: [MonitoringConsumer],
})
export class MonitoringModule {
  constructor(catalogue: ProblemCatalogue) {
    catalogue.register(monitoringProblemTexts);
  }
}
