import type { Kafka, Message, Producer } from 'kafkajs';
import { DEAD_LETTER_TOPIC } from '#stage-stream';
import type { UnreadMessage } from '../store/monitoring-store.js';
import { DeadLetterTopic } from './dead-letter.relay.js';

export interface KafkaDeadLetterOptions {
  readonly kafka: Kafka;
  /** That of the contract unless given. */
  readonly topic?: string;
  /** Whether a missing topic is made here. */
  readonly create: boolean;
}

/** The topic of dead letters: bytes and key as they came, the reason and the origin in headers. */
export class KafkaDeadLetterTopic extends DeadLetterTopic {
  readonly #topic: string;
  #producer: Producer | null = null;

  constructor(private readonly options: KafkaDeadLetterOptions) {
    super();
    this.#topic = options.topic ?? DEAD_LETTER_TOPIC;
  }

  override async send(messages: readonly UnreadMessage[]): Promise<void> {
    const producer = (this.#producer ??= await this.#connected());
    try {
      await producer.send({ topic: this.#topic, acks: -1, messages: messages.map(messageOf) });
    } catch (error) {
      await this.close();
      throw error;
    }
  }

  override async close(): Promise<void> {
    const producer = this.#producer;
    this.#producer = null;
    await producer?.disconnect().catch(() => undefined);
  }

  async #connected(): Promise<Producer> {
    if (this.options.create) await this.#makeTopic();
    const producer = this.options.kafka.producer({
      idempotent: true,
      maxInFlightRequests: 1,
      allowAutoTopicCreation: false,
    });
    await producer.connect();
    return producer;
  }

  /** With the broker's own number of partitions and copies; one that is there stays as it is. */
  async #makeTopic(): Promise<void> {
    const admin = this.options.kafka.admin();
    try {
      await admin.connect();
      const there = await admin.listTopics();
      if (!there.includes(this.#topic)) await admin.createTopics({ topics: [{ topic: this.#topic }] });
    } finally {
      await admin.disconnect().catch(() => undefined);
    }
  }
}

function messageOf({ log, partition, offset, reason, key, value }: UnreadMessage): Message {
  const headers = {
    reason,
    'origin-topic': log.slice(log.lastIndexOf(':') + 1),
    'origin-partition': String(partition),
    'origin-offset': offset,
  };
  return { key, value, headers };
}
