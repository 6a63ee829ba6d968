import { setTimeout as delay } from 'node:timers/promises';
import type { Kafka } from 'kafkajs';
import {
  ensureTopic,
  kafkaClient,
  type KafkaStageLog,
  StageLogFault,
  stageTopic,
  type TopicSettings,
} from '#stage-stream';
import { type ProcessSite, RelayProcess } from './relay-process.js';
import { type RunningRelay, type Site, startRelay } from './relay-rig.js';
import { silent } from './silent.js';
import { TopicReader } from './topic-reader.js';

/** Relays and readers of a spec, ended with it. */
export class Opened {
  readonly #ends: (() => Promise<void>)[] = [];

  relay(site: Site, prepare?: (log: KafkaStageLog) => void): RunningRelay {
    const relay = startRelay(site, prepare);
    this.#ends.push(() => relay.stop());
    return relay;
  }

  process(site: ProcessSite): RelayProcess {
    const relay = new RelayProcess(site);
    this.#ends.push(() => relay.kill());
    return relay;
  }

  /** The topic is made first where the relay may make it. */
  async reader({ settings, topic }: Site): Promise<TopicReader> {
    const kafka = kafkaClient(settings, 'test', silent);
    while (!(await isThere(kafka, stageTopic(settings, topic)))) await delay(50);
    const reader = await TopicReader.open(settings, topic);
    this.#ends.push(() => reader.close());
    return reader;
  }

  async close(): Promise<void> {
    for (const end of this.#ends.splice(0).reverse()) await end();
  }
}

/** Not yet while fewer brokers know of each other than a topic needs copies. */
async function isThere(kafka: Kafka, topic: TopicSettings): Promise<boolean> {
  try {
    await ensureTopic(kafka, topic, silent);
    return true;
  } catch (error) {
    if (error instanceof StageLogFault && error.code === 'too-few-brokers') return false;
    throw error;
  }
}
