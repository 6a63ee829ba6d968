import { setImmediate as othersFirst } from 'node:timers/promises';
import type { Admin, Consumer, EachBatchPayload } from 'kafkajs';
import type { Logger } from '#platform';
import { type FeedBatch, type FeedPlaces, StageFeed, type FeedStatus } from '../stage-feed.js';
import { type KafkaFault, kafkaFaultOf } from './kafka-faults.js';
import { PartitionMarks } from './partition-marks.js';
import { crashOf, recordOf, stageConsumer, type StageConsumerSettings } from './stage-consumer.js';
import { untilAborted } from './until-aborted.js';

export interface KafkaStageFeedOptions extends StageConsumerSettings {
  readonly topic: string;
  readonly places: FeedPlaces;
  readonly logger: Logger;
  /** Records in one transaction. The usual number is short enough that readers of the board do not wait. */
  readonly atOnce?: number;
}

const AT_ONCE = 500;
const TELL_KAFKA_EVERY_MS = 1_000;

interface Reading {
  readonly log: string;
  readonly take: (batch: FeedBatch) => void;
  readonly signal: AbortSignal;
}

/**
 * The topic, read as a member of a consumer group. The place that counts lies in the consumer's store and is sought whenever
 * partitions are assigned; the group's offsets are for Kafka's own tools.
 */
export class KafkaStageFeed extends StageFeed {
  readonly #marks = new PartitionMarks();
  #fault: KafkaFault | null = null;

  constructor(private readonly options: KafkaStageFeedOptions) {
    super();
  }

  /** @throws whatever ended the reading, after kafkajs had tried a few times */
  override async run(take: (batch: FeedBatch) => void, signal: AbortSignal): Promise<void> {
    const consumer = stageConsumer(this.options);
    const telling = setInterval(() => void this.#tellKafka(consumer), TELL_KAFKA_EVERY_MS);
    this.#fault ??= 'connecting';
    try {
      await untilAborted(this.#read(consumer, take, signal), signal);
      await this.#tellKafka(consumer);
    } catch (error) {
      this.#fault = kafkaFaultOf(error);
      throw error;
    } finally {
      clearInterval(telling);
      this.#marks.assign([]);
      await consumer.disconnect().catch(() => undefined);
    }
  }

  override status(): FeedStatus {
    return { kind: 'kafka', lag: this.#marks.lag(), fault: this.#fault };
  }

  async #read(consumer: Consumer, take: Reading['take'], signal: AbortSignal): Promise<void> {
    const reading = { log: await this.#log(), take, signal };
    const crashed = crashOf(consumer);
    this.#follow(consumer, reading.log);
    signal.throwIfAborted();
    await consumer.connect();
    signal.throwIfAborted();
    await consumer.subscribe({ topic: this.options.topic, fromBeginning: true });
    signal.throwIfAborted();
    await consumer.run({
      autoCommit: false,
      eachBatchAutoResolve: false,
      eachBatch: (payload) => this.#takeBatch(payload, reading),
    });
    await crashed;
  }

  /** Offsets of another cluster mean nothing in this one. */
  #log(): Promise<string> {
    return this.#asked(async (admin) => {
      const { clusterId } = await admin.describeCluster();
      return `kafka:${clusterId}:${this.options.topic}`;
    });
  }

  /** Listeners run before kafkajs goes on, so that the first fetch after an assignment is at the store's place already. */
  #follow(consumer: Consumer, log: string): void {
    const { topic, places } = this.options;
    const { GROUP_JOIN, END_BATCH_PROCESS } = consumer.events;
    consumer.on(GROUP_JOIN, ({ payload }) => {
      const assigned = (payload.memberAssignment[topic] ?? []).map((partition) => {
        return { partition, next: places.next(log, partition) };
      });
      this.#marks.assign(assigned);
      for (const { partition, next } of assigned) consumer.seek({ topic, partition, offset: next ?? '0' });
      this.#fault = null;
      void this.#lookAhead();
    });
    consumer.on(END_BATCH_PROCESS, ({ payload: { partition, lastOffset, highWatermark } }) => {
      // Also for batches of nothing but control records, which are never handed over.
      this.#marks.read({ partition, offset: lastOffset });
      this.#marks.reaches({ partition, offset: highWatermark });
    });
  }

  async #takeBatch({ batch, ...kafka }: EachBatchPayload, { log, take, signal }: Reading): Promise<void> {
    const { partition, messages } = batch;
    let lost = this.#marks.lostBefore({ partition, offset: batch.firstOffset() ?? '0' });
    if (lost !== undefined) this.options.logger.error({ ...lost }, 'stages were deleted before they were taken');
    const { atOnce = AT_ONCE } = this.options;
    for (let from = 0; from < messages.length; from += atOnce) {
      if (kafka.isStale() || !kafka.isRunning() || signal.aborted) return;
      const slice = messages.slice(from, from + atOnce);
      const ownLast = slice.at(-1)?.offset ?? batch.lastOffset();
      // Behind the last record of a batch the producer's marks may follow, which are never handed over.
      const last = from + atOnce >= messages.length ? batch.lastOffset() : ownLast;
      const next = { partition, offset: String(BigInt(last) + 1n) };
      take({ log, records: slice.map((message) => recordOf(message, partition)), next, ...(lost && { lost }) });
      // At once: whoever is stopped in the middle of a batch tells the group how far the store is.
      this.#marks.read({ partition, offset: last });
      lost = undefined;
      kafka.resolveOffset(ownLast);
      await othersFirst();
      await kafka.heartbeat();
    }
  }

  /** The lag is known before the first batch, and where there is none. */
  async #lookAhead(): Promise<void> {
    const ends = await this.#asked((admin) => admin.fetchTopicOffsets(this.options.topic)).catch(() => []);
    for (const { partition, high } of ends) this.#marks.reaches({ partition, offset: high });
  }

  /** For Kafka's own tools: a failure changes nothing here. */
  async #tellKafka(consumer: Consumer): Promise<void> {
    const places = this.#marks.untold();
    if (places.length === 0) return;
    await consumer
      .commitOffsets(places.map((place) => ({ topic: this.options.topic, ...place })))
      .catch((error: unknown) => {
        this.options.logger.warn({ err: error }, 'the offsets of the group could not be committed');
      });
  }

  async #asked<Answer>(question: (admin: Admin) => Promise<Answer>): Promise<Answer> {
    const admin = this.options.kafka.admin();
    try {
      await admin.connect();
      return await question(admin);
    } finally {
      await admin.disconnect().catch(() => undefined);
    }
  }
}
