import 'reflect-metadata';
import { fileURLToPath } from 'node:url';
import { type AppConfig, PinoJsonLogger, readConfig } from '#platform';
import { createApp } from './create-app.js';
import { closeOnSignals } from '../process/close-on-signals.js';
import { explainStartFailure } from '../process/explain-start-failure.js';
import { listenOn } from '../process/listen-on.js';
import { greeting } from './greeting.js';

const webRoot = fileURLToPath(new URL('../../web', import.meta.url));

async function start(config: AppConfig): Promise<void> {
  const logger = new PinoJsonLogger(config.logLevel);
  const app = await createApp({ config, logger, webRoot });
  closeOnSignals(app, logger);
  process.stdout.write(greeting(config, await listenOn(app, config)));
}

// What is kept concerns people: files are for this account alone, whatever the folder allows.
process.umask(0o077);

try {
  await start(readConfig(process.env));
} catch (error) {
  process.stderr.write(`${explainStartFailure(error)}\n`);
  process.exitCode = 1;
}
