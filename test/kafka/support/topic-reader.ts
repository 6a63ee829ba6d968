import { isUtf8 } from 'node:buffer';
import { setTimeout as delay } from 'node:timers/promises';
import type { Consumer, KafkaMessage } from 'kafkajs';
import type { KafkaSettings } from '#platform';
import { kafkaClient, type StageUpdated } from '#stage-stream';
import { freshName } from './fresh-name.js';
import { silent } from './silent.js';

export interface ReadMessage {
  readonly partition: number;
  readonly key: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly stage: StageUpdated;
  readonly writer: Writer;
}

/** Whose batch it was: each process that takes the transactional id over gets the next epoch. */
export interface Writer {
  readonly producerId: string;
  readonly producerEpoch: number;
}

/** Left out of the types of kafkajs. */
type WithBatch = KafkaMessage & { readonly batchContext: Writer };

/** Reads a topic from its beginning as any listener would: what is committed, in a group of its own. */
export class TopicReader {
  readonly messages: ReadMessage[] = [];
  readonly #ids = new Set<string>();
  #news = Promise.withResolvers<undefined>();

  private constructor(private readonly consumer: Consumer) {}

  static async open(settings: KafkaSettings, topic: string): Promise<TopicReader> {
    const consumer = kafkaClient(settings, 'test-reader', silent).consumer({
      groupId: freshName('reader'),
      // The shortest that brokers allow: after a restart the group waits so long for who was in it before.
      sessionTimeout: 6_000,
      rebalanceTimeout: 6_000,
      heartbeatInterval: 500,
      retry: { retries: 1_000, initialRetryTime: 50, maxRetryTime: 200 },
    });
    const reader = new TopicReader(consumer);
    await consumer.connect();
    await subscribed(consumer, topic);
    await consumer.run({
      eachMessage: ({ partition, message }) => {
        reader.#take(partition, message as WithBatch);
        return Promise.resolve();
      },
    });
    return reader;
  }

  /** Resolves when what was read satisfies the condition; the test's own time limit ends it otherwise. */
  async until(isEnough: (messages: readonly ReadMessage[]) => boolean): Promise<readonly ReadMessage[]> {
    while (!isEnough(this.messages)) await this.#news.promise;
    return this.messages;
  }

  /** Until so many different messages were read. */
  untilDistinct(count: number): Promise<readonly ReadMessage[]> {
    return this.until(() => this.#ids.size >= count);
  }

  async close(): Promise<void> {
    await this.consumer.disconnect();
  }

  #take(partition: number, { key, value, headers, batchContext }: WithBatch): void {
    if (key === null || value === null || !isUtf8(value)) throw new Error('A message without key or text');
    const texts = Object.entries(headers ?? {}).map(([name, header]) => [name, String(header)] as const);
    const stage = JSON.parse(value.toString()) as StageUpdated;
    const { producerId, producerEpoch } = batchContext;
    const writer = { producerId, producerEpoch };
    this.messages.push({ partition, key: key.toString(), headers: Object.fromEntries(texts), stage, writer });
    this.#ids.add(stage.id);
    this.#news.resolve(undefined);
    this.#news = Promise.withResolvers();
  }
}

/** A broker of several may not have heard yet of a topic that another one has made. */
async function subscribed(consumer: Consumer, topic: string): Promise<void> {
  for (;;) {
    try {
      await consumer.subscribe({ topics: [topic], fromBeginning: true });
      return;
    } catch (error) {
      if ((error as { readonly type?: string }).type !== 'UNKNOWN_TOPIC_OR_PARTITION') throw error;
      await delay(50);
    }
  }
}

export function idsOf(messages: readonly ReadMessage[]): Set<string> {
  return new Set(messages.map(({ stage }) => stage.id));
}

export interface Tally {
  readonly read: number;
  readonly distinct: number;
  /** Messages whose first occurrence is not the next of its case. */
  readonly outOfOrder: number;
  readonly duplicates: number;
}

/** What a listener has to make of the messages: those it sees for the first time come in the order of their case. */
export function tally(messages: readonly ReadMessage[]): Tally {
  const seen = new Set<string>();
  const last = new Map<string, number>();
  let outOfOrder = 0;
  for (const { stage } of messages) {
    if (seen.has(stage.id)) continue;
    seen.add(stage.id);
    const { caseId, sequence } = stage.data;
    if (sequence !== (last.get(caseId) ?? 0) + 1) outOfOrder += 1;
    last.set(caseId, sequence);
  }
  return { read: messages.length, distinct: seen.size, outOfOrder, duplicates: messages.length - seen.size };
}

/** Messages that somebody wrote after the next one had taken over; and how many took over. */
export function takeovers(messages: readonly ReadMessage[]): { readonly writers: number; readonly byFenced: number } {
  const epochs = new Map<number, number>();
  let byFenced = 0;
  for (const { partition, writer } of messages) {
    const latest = epochs.get(partition) ?? 0;
    if (writer.producerEpoch < latest) byFenced += 1;
    epochs.set(partition, Math.max(latest, writer.producerEpoch));
  }
  return { writers: new Set(messages.map(({ writer }) => Object.values(writer).join())).size, byFenced };
}
