import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { CaseFinder } from '#cases';
import { type AppConfig, type Clock, createEdge, type Logger, SystemClock } from '#platform';
import { useStageCodes } from '#stage-stream';
import type { Adapters } from './adapters.js';
import { openAdapters } from './adapters.js';
import { ApiModule } from './api.module.js';
import { useOwnCalendar } from './own-calendar.js';
import { runsInBackground, startBackground, tellOfStages } from './background.js';
import { seedDemo } from './seed-demo.js';
import { serveWebClient } from '../process/web-client.js';

export interface CreateAppOptions {
  readonly config: AppConfig;
  readonly logger: Logger;
  readonly clock?: Clock;
  /** Folder of the built web client; without it only the API is served. */
  readonly webRoot?: string;
}

/** Small stores are read in before the first request; a large one is followed while `/api/health/ready` says so. */
const CATCH_UP_BEFORE_LISTENING_MS = 1_000;

/**
 * The initialised application, not yet listening: `listen()` it, or `inject()` requests. `close()` releases everything.
 * @throws DataFolderInUse, EventStoreUnavailable, InvalidCalendar, InvalidStageCodes, InvalidEnvironment
 */
export async function createApp(options: CreateAppOptions): Promise<NestFastifyApplication> {
  const { config, logger, clock = new SystemClock() } = options;
  useOwnCalendar(config);
  useStageCodes(config.stageCodesFile);
  const adapters = await openAdapters(config, clock, logger);
  try {
    const app = await createEdge(ApiModule.of({ config, logger, clock }, adapters), config, logger);
    if (options.webRoot !== undefined) await serveWebClient(app, options.webRoot);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    await begin(app, adapters, options, clock);
    return app;
  } catch (error) {
    await adapters.close();
    throw error;
  }
}

async function begin(
  app: NestFastifyApplication,
  { store, projector }: Adapters,
  { config }: CreateAppOptions,
  clock: Clock,
): Promise<void> {
  if (config.demo) await seedDemo(app, { store, clock });
  // Faults while catching up are met again, logged and retried by run().
  await projector.catchUp(AbortSignal.timeout(CATCH_UP_BEFORE_LISTENING_MS)).catch(() => undefined);
  void projector.run(new AbortController().signal);
  void app.get(CaseFinder).follow();
  if (runsInBackground(config)) startBackground(app);
  else tellOfStages(app);
}
