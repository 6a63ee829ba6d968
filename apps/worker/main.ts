import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { type AppConfig, InvalidEnvironment, NestLogger, PinoJsonLogger, readConfig, SystemClock } from '#platform';
import { useStageCodes } from '#stage-stream';
import { type Adapters, openAdapters } from '../api/adapters.js';
import { ApiModule } from '../api/api.module.js';
import { startBackground } from '../api/background.js';
import { closeOnSignals } from '../process/close-on-signals.js';
import { useOwnCalendar } from '../api/own-calendar.js';
import { explainStartFailure } from '../process/explain-start-failure.js';

/** The same program without HTTP: relays and watches beside API processes that share one event store. */
async function start(config: AppConfig): Promise<void> {
  if (config.eventStoreUrl === undefined) {
    throw new InvalidEnvironment([
      'EVENTSTORE_URL must be set: with the embedded store the api runs the relays itself',
    ]);
  }
  useOwnCalendar(config);
  useStageCodes(config.stageCodesFile);
  const logger = new PinoJsonLogger(config.logLevel);
  const clock = new SystemClock();
  const adapters = await openAdapters(config, clock, logger);
  const app = await compose(adapters, { config, logger, clock });
  closeOnSignals(app, logger);
  void adapters.projector.run(new AbortController().signal);
  startBackground(app);
  logger.info({}, 'worker runs');
}

async function compose(
  adapters: Adapters,
  platform: Parameters<typeof ApiModule.of>[0] & { readonly logger: PinoJsonLogger },
): Promise<INestApplicationContext> {
  const logger = new NestLogger(platform.logger);
  try {
    return await NestFactory.createApplicationContext(ApiModule.of(platform, adapters), {
      logger,
      abortOnError: false,
    });
  } catch (error) {
    await adapters.close();
    throw error;
  }
}

try {
  // The api sets the demo up; the worker waits for a server that is away.
  await start(readConfig({ ...process.env, DEMO: 'false' }));
} catch (error) {
  process.stderr.write(`${explainStartFailure(error)}\n`);
  process.exitCode = 1;
}
