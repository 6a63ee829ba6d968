import type { INestApplicationContext } from '@nestjs/common';
import { DeadlineWatch, ErasureWatch, FileWatch, JournalWatch, StageRelay } from '#cases';
import { ComplaintOutcomeWatch } from '#complaints';
import { MonitoringConsumer } from '#monitoring';
import { AppConfig, BackgroundTasks, HealthChecks } from '#platform';

/**
 * Whether the API's process runs the relays and watches. Beside a worker it does so only while the stage log is the local
 * file, which each process keeps for itself.
 */
export function runsInBackground({ eventStoreUrl, kafka }: AppConfig): boolean {
  return eventStoreUrl === undefined || kafka === undefined;
}

/** Call when the read models are being followed. */
export function startBackground(app: INestApplicationContext): void {
  const tasks = app.get(BackgroundTasks);
  const relay = app.get(StageRelay);
  const erasures = app.get(ErasureWatch);
  const deadlines = app.get(DeadlineWatch);
  tasks.add('stage-relay', (signal) => relay.run(signal));
  const outcomes = app.get(ComplaintOutcomeWatch);
  tasks.add('complaint-outcome-watch', (signal) => outcomes.run(signal));
  tasks.add('erasure-watch', (signal) => erasures.completeErasures(signal));
  tasks.add('deadline-watch', (signal) => deadlines.run(signal));
  const journals = app.get(JournalWatch);
  tasks.add('journal-watch', (signal) => journals.run(signal));
  const { eventStoreUrl, kafka } = app.get(AppConfig);
  // Who shares the folder with others cannot tell what they have just kept.
  const files = app.get(FileWatch);
  if (eventStoreUrl === undefined) tasks.add('file-watch', (signal) => files.run(signal));
  if (kafka === undefined) startMonitoring(app, tasks);
  tellOfStages(app);
  tasks.start();
}

/** How far stages are behind is told, also where a worker hands them over; it takes no officers' program out of service. */
export function tellOfStages(app: INestApplicationContext): void {
  const relay = app.get(StageRelay);
  app.get(HealthChecks).add('stage-relay', async () => ({ ready: true, details: { ...(await relay.status()) } }));
}

function startMonitoring(app: INestApplicationContext, tasks: BackgroundTasks): void {
  const consumer = app.get(MonitoringConsumer, { strict: false });
  tasks.add('monitoring', (signal) => consumer.run(signal));
  app.get(HealthChecks).add('monitoring', () => ({ ready: true, details: { ...consumer.status() } }));
}
