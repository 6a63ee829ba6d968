import 'reflect-metadata';
import { fileURLToPath } from 'node:url';
import { DEMO_PASSWORD } from '#identity';
import { type AppConfig, PinoJsonLogger } from '#platform';
import { closeOnSignals } from '../process/close-on-signals.js';
import { explainStartFailure } from '../process/explain-start-failure.js';
import { listenOn } from '../process/listen-on.js';
import { createMonitoringApp } from './create-monitoring-app.js';
import { type MonitoringConfig, readMonitoringConfig } from './monitoring-config.js';

const webRoot = fileURLToPath(new URL('../../web', import.meta.url));

async function start(settings: MonitoringConfig): Promise<void> {
  const logger = new PinoJsonLogger(settings.config.logLevel);
  const app = await createMonitoringApp({ settings, logger, webRoot });
  closeOnSignals(app, logger);
  process.stdout.write(greeting(settings.config, await listenOn(app, settings.config)));
}

function greeting({ demo, dataDir, publicUrl }: AppConfig, address: string): string {
  const lines = [`Qamqor monitoring: ${publicUrl ?? address}`, `Data: ${dataDir}`];
  const demoLine = `Demo. Sign in as auditor or admin with the password ${DEMO_PASSWORD}`;
  return `${(demo ? [...lines, demoLine] : lines).join('\n')}\n`;
}

// Files are for this account alone, whatever the folder allows.
process.umask(0o077);

try {
  await start(readMonitoringConfig(process.env));
} catch (error) {
  process.stderr.write(`${explainStartFailure(error)}\n`);
  process.exitCode = 1;
}
