import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { seedDemoAccounts } from '#identity';
import { MonitoringConsumer } from '#monitoring';
import { BackgroundTasks, type Clock, createEdge, HealthChecks, type Logger, SystemClock } from '#platform';
import { serveWebClient } from '../process/web-client.js';
import { type MonitoringAdapters, openMonitoringAdapters } from './monitoring-adapters.js';
import { MonitoringAppModule } from './monitoring-app.module.js';
import type { MonitoringConfig } from './monitoring-config.js';

export interface CreateMonitoringAppOptions {
  readonly settings: MonitoringConfig;
  readonly logger: Logger;
  readonly clock?: Clock;
  /** Folder of the built web client; without it only the API is served. */
  readonly webRoot?: string;
}

/**
 * The initialised application, not yet listening. `close()` releases everything.
 * @throws DataFolderInUse, EventStoreUnavailable, OtherMonitoringVersion
 */
export async function createMonitoringApp(options: CreateMonitoringAppOptions): Promise<NestFastifyApplication> {
  const { settings, logger, clock = new SystemClock() } = options;
  const { config } = settings;
  const adapters = await openMonitoringAdapters(settings, clock, logger);
  try {
    if (config.demo) await seedDemoAccounts({ store: adapters.eventStore, clock });
    const module = MonitoringAppModule.of({ config, logger, clock }, adapters);
    const app = await createEdge(module, config, logger);
    if (options.webRoot !== undefined) await serveWebClient(app, options.webRoot);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    await begin(app, adapters);
    return app;
  } catch (error) {
    await adapters.close();
    throw error;
  }
}

async function begin(app: NestFastifyApplication, { projector, deadLetters }: MonitoringAdapters): Promise<void> {
  // Accounts and bodies are few. Faults while catching up are met again, logged and retried by run().
  await projector.catchUp().catch(() => undefined);
  void projector.run(new AbortController().signal);
  const consumer = app.get(MonitoringConsumer, { strict: false });
  const checks = app.get(HealthChecks);
  checks.add('read-models', () => ({ ready: projector.status().ready }));
  // Told, but no reason to take the board out of service: it shows what came so far.
  checks.add('monitoring', () => ({ ready: true, details: { ...consumer.status() } }));
  const tasks = app.get(BackgroundTasks);
  tasks.add('monitoring', (signal) => consumer.run(signal));
  tasks.add('dead-letters', (signal) => deadLetters.run(signal));
  tasks.start();
}
