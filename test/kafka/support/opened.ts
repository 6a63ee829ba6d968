import { ensureTopic, kafkaClient, type KafkaStageLog } from '#stage-stream';
import { type RunningRelay, type Site, startRelay } from './relay-rig.js';
import { silent } from './test-kafka.js';
import { TopicReader } from './topic-reader.js';

/** Relays and readers of a spec, ended with it. */
export class Opened {
  readonly #ends: (() => Promise<void>)[] = [];

  relay(site: Site, prepare?: (log: KafkaStageLog) => void): RunningRelay {
    const relay = startRelay(site, prepare);
    this.#ends.push(() => relay.stop());
    return relay;
  }

  /** The topic is made first where the relay may make it. */
  async reader({ settings, topic }: Site): Promise<TopicReader> {
    const { partitions, createTopics: create } = settings;
    await ensureTopic(kafkaClient(settings, 'test', silent), { topic, partitions, create }, silent);
    const reader = await TopicReader.open(settings, topic);
    this.#ends.push(() => reader.close());
    return reader;
  }

  async close(): Promise<void> {
    for (const end of this.#ends.splice(0).reverse()) await end();
  }
}
