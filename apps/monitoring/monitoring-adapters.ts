import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type EventStore, lockDataFolder, SqliteEventStore, UpcastingEventStore } from '#event-store';
import { identityEventTypes, identityProjections } from '#identity';
import { DeadLetterRelay, KafkaDeadLetterTopic, KafkaStageFeed, MonitoringDb, MonitoringStore } from '#monitoring';
import type { AppConfig, Clock, KafkaSettings, Logger } from '#platform';
import { Projector } from '#read-models';
import { kafkaClient, STAGE_TOPIC } from '#stage-stream';
import type { MonitoringConfig } from './monitoring-config.js';

/** Everything that holds files or connections, opened before Nest starts and closed after it has stopped. */
export interface MonitoringAdapters {
  /** Accounts and bodies alone. */
  readonly eventStore: EventStore;
  readonly projector: Projector;
  readonly db: MonitoringDb;
  readonly store: MonitoringStore;
  readonly feed: KafkaStageFeed;
  readonly deadLetters: DeadLetterRelay;
  close(): Promise<void>;
}

/** @throws DataFolderInUse, EventStoreUnavailable, OtherMonitoringVersion */
export async function openMonitoringAdapters(
  { config, kafka }: MonitoringConfig,
  clock: Clock,
  logger: Logger,
): Promise<MonitoringAdapters> {
  await using opened = new AsyncDisposableStack();
  const lock = lockDataFolder(config.dataDir);
  opened.defer(() => {
    lock.release();
  });
  const raw = SqliteEventStore.open(join(config.dataDir, 'events.db'), () => clock.now());
  opened.defer(() => raw.close());
  const eventStore = new UpcastingEventStore(raw, identityEventTypes);
  const projector = Projector.open({
    store: eventStore,
    folder: folderIn(config, 'read-models'),
    projections: identityProjections,
    logger,
  });
  opened.defer(() => projector.close());
  const db = new MonitoringDb(join(config.dataDir, 'monitoring.db'));
  opened.defer(() => {
    db.close();
  });
  const store = new MonitoringStore(db, clock);
  const stages = stagesOf(kafka, store, logger);
  const release = opened.move();
  return { eventStore, projector, db, store, ...stages, close: () => release.disposeAsync() };
}

type Stages = Pick<MonitoringAdapters, 'feed' | 'deadLetters'>;

function stagesOf(settings: KafkaSettings, store: MonitoringStore, logger: Logger): Stages {
  const kafka = kafkaClient(settings, 'qamqor-monitoring', logger);
  const { groupId, createTopics } = settings;
  const topic = new KafkaDeadLetterTopic({ kafka, create: createTopics });
  return {
    feed: new KafkaStageFeed({ kafka, topic: STAGE_TOPIC, groupId, places: store, logger }),
    deadLetters: new DeadLetterRelay(store, topic, logger),
  };
}

function folderIn({ dataDir }: AppConfig, name: string): string {
  const path = join(dataDir, name);
  mkdirSync(path, { recursive: true, mode: 0o700 });
  return path;
}
