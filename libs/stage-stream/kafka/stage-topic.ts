import { setTimeout as delay } from 'node:timers/promises';
import kafkajs, { type Admin, type Kafka } from 'kafkajs';
import type { KafkaSettings, Logger } from '#platform';
import { STAGE_TOPIC } from '../stage-updated.js';
import { faultOf, stageLogFault } from './stage-log-fault.js';

export interface TopicSettings {
  readonly topic: string;
  /** Of a topic that is made. */
  readonly partitions: number;
  /** So many brokers there are at least: a topic made while one of them is away must not have fewer copies for ever. */
  readonly brokers: number;
  /** Whether a missing topic is made here. */
  readonly create: boolean;
}

export function stageTopic(settings: KafkaSettings, topic: string = STAGE_TOPIC): TopicSettings {
  const { partitions, createTopics: create, brokers } = settings;
  return { topic, partitions, create, brokers: brokers.length };
}

const MOST_REPLICAS = 3;
const MOST_LOOKS = 50;
const BETWEEN_LOOKS_MS = 100;
/** Stages are kept for ever: whoever listens for the first time hears them from the beginning. */
const KEPT = { 'cleanup.policy': 'delete', 'retention.ms': '-1', 'retention.bytes': '-1' } as const;

/**
 * Finds the topic, or makes it with the settings that the stages need.
 * @throws StageLogFault that tells an operator what to run, when the topic is missing and must not be made.
 */
export async function ensureTopic(kafka: Kafka, settings: TopicSettings, logger: Logger): Promise<void> {
  const admin = kafka.admin();
  try {
    await admin.connect();
    if (await exists(admin, settings.topic)) await warnOfOtherSettings(admin, settings.topic, logger);
    else await make(admin, settings, logger);
  } catch (error) {
    throw stageLogFault(error);
  } finally {
    await admin.disconnect().catch(() => undefined);
  }
}

async function exists(admin: Admin, topic: string): Promise<boolean> {
  return (await admin.listTopics()).includes(topic);
}

async function make(admin: Admin, settings: TopicSettings, logger: Logger): Promise<void> {
  const { topic, partitions, create } = settings;
  const { brokers } = await admin.describeCluster();
  const copies = Math.min(MOST_REPLICAS, Math.max(settings.brokers, brokers.length));
  const configs = { ...KEPT, 'min.insync.replicas': String(Math.max(1, copies - 1)) };
  const command = makingCommand(topic, partitions, copies, configs);
  if (!create)
    throw faultOf('topic-missing', `the topic ${topic} is not there and KAFKA_CREATE_TOPICS is false; ${command}`);
  try {
    await admin.createTopics({
      // The client would ask one broker, which may not have heard of the topic yet, and give up.
      waitForLeaders: false,
      topics: [
        {
          topic,
          numPartitions: partitions,
          replicationFactor: copies,
          configEntries: Object.entries(configs).map(([name, value]) => ({ name, value })),
        },
      ],
    });
  } catch (error) {
    const fault = stageLogFault(error);
    if (fault.code !== 'not-permitted') throw fault;
    throw faultOf('topic-missing', `the topic ${topic} is not there and this account must not make it; ${command}`);
  }
  await untilThere(admin, topic);
  logger.info({ topic, partitions, copies }, 'made the topic of stages');
}

/** Until the broker that is asked knows a leader of every partition. */
async function untilThere(admin: Admin, topic: string): Promise<void> {
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    const found = await admin.fetchTopicMetadata({ topics: [topic] }).catch(() => undefined);
    const partitions = found?.topics[0]?.partitions ?? [];
    if (partitions.length > 0 && partitions.every(({ leader }) => leader >= 0)) return;
    await delay(BETWEEN_LOOKS_MS);
  }
}

function makingCommand(
  topic: string,
  partitions: number,
  copies: number,
  configs: Readonly<Record<string, string>>,
): string {
  const settings = Object.entries(configs).map(([name, value]) => `--config ${name}=${value}`);
  const size = `--partitions ${partitions} --replication-factor ${copies}`;
  return `an operator runs: kafka-topics.sh --bootstrap-server <broker> --create --topic ${topic} ${size} ${settings.join(' ')}`;
}

/** A topic that forgets is used all the same; the operator is told. An account that may not look is not asked to. */
async function warnOfOtherSettings(admin: Admin, topic: string, logger: Logger): Promise<void> {
  const resources = [{ type: kafkajs.ConfigResourceTypes.TOPIC, name: topic, configNames: Object.keys(KEPT) }];
  const answer = await admin.describeConfigs({ includeSynonyms: false, resources }).catch(() => undefined);
  const others = (answer?.resources[0]?.configEntries ?? [])
    .filter(({ configName: name, configValue: value }) => name in KEPT && value !== KEPT[name as keyof typeof KEPT])
    .map(({ configName: name, configValue: value }) => `${name}=${value}`);
  if (others.length > 0) logger.warn({ topic, settings: others }, 'the topic of stages does not keep them for ever');
}
