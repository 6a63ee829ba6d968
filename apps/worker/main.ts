import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { InvalidEnvironment, NestLogger, PinoJsonLogger, readConfig, SystemClock } from '#platform';
import { openAdapters } from '../api/adapters.js';
import { ApiModule } from '../api/api.module.js';
import { startBackground } from '../api/background.js';
import { closeOnSignals } from '../api/close-on-signals.js';
import { explainStartFailure } from '../api/explain-start-failure.js';

/** The same program without HTTP: relays and watches beside API processes that share one event store. */
async function start(): Promise<void> {
  const config = readConfig(process.env);
  if (config.eventStoreUrl === undefined) {
    throw new InvalidEnvironment([
      'EVENTSTORE_URL must be set: with the embedded store the api runs the relays itself',
    ]);
  }
  const logger = new PinoJsonLogger(config.logLevel);
  const clock = new SystemClock();
  const adapters = await openAdapters(config, clock, logger);
  const app = await NestFactory.createApplicationContext(ApiModule.of({ config, logger, clock }, adapters), {
    logger: new NestLogger(logger),
    abortOnError: false,
  });
  closeOnSignals(app, logger);
  void adapters.projector.run(new AbortController().signal);
  startBackground(app);
  logger.info({}, 'worker runs');
}

try {
  await start();
} catch (error) {
  process.stderr.write(`${explainStartFailure(error)}\n`);
  process.exitCode = 1;
}
