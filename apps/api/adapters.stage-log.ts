import { join } from 'node:path';
import { stageSources } from '#cases';
import type { EventStore } from '#event-store';
import type { KafkaSettings } from '#platform';
import {
  EventStoreStageLease,
  kafkaClient,
  KafkaStageLog,
  SqliteStageLog,
  stageTopic,
  StagesElsewhere,
  type StageLog,
  type StageLogReader,
} from '#stage-stream';
import type { OpenOptions } from './adapters.kept.js';

/** Where stages go, and where what went there can be read. */
export interface StageAdapters {
  readonly stageLog: StageLog;
  readonly stageReader: StageLogReader;
}

/** The same in every process that hands stages over: the broker lets the last one that came write. */
const TRANSACTIONAL_ID = 'qamqor.stage-relay';

/** Kafka where `KAFKA_BROKERS` names one, which need not answer yet; else the local log in `DATA_DIR`. */
export function openStageLog(options: OpenOptions, store: EventStore): StageAdapters {
  const { kafka } = options.config;
  const adapters =
    kafka === undefined
      ? localLog(options)
      : { stageLog: kafkaLog(kafka, options, store), stageReader: new StagesElsewhere() };
  options.opened.defer(() => adapters.stageLog.close());
  return adapters;
}

function localLog({ config }: OpenOptions): StageAdapters {
  const log = new SqliteStageLog(join(config.dataDir, 'stages.db'));
  return { stageLog: log, stageReader: log };
}

function kafkaLog(settings: KafkaSettings, { config, logger }: OpenOptions, store: EventStore): KafkaStageLog {
  // One process owns an embedded store: what it finds of another holder is its own past.
  const alone = config.eventStoreUrl === undefined;
  return new KafkaStageLog({
    kafka: kafkaClient(settings, 'qamqor-stage-relay', logger),
    lease: new EventStoreStageLease({ store, waiting: stageSources, alone }),
    topic: stageTopic(settings),
    transactionalId: TRANSACTIONAL_ID,
    logger,
  });
}
