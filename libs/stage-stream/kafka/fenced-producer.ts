import kafkajs, { type Kafka, type Message, type Producer, type RecordMetadata, type Transaction } from 'kafkajs';
import { faultOf, takeoverFault } from './stage-log-fault.js';

/** A broker takes a batch of at most one megabyte; what is sent at once stays well below, whatever partition it goes to. */
const MOST_BYTES_AT_ONCE = 512 * 1024;
/** After this the broker ends what a killed process left open, so that readers go on. Longer than any answer is waited for. */
const TRANSACTION_MS = 40_000;
const CLOSE_WITHIN_MS = 2_000;

/**
 * Writes batches as transactions under one transactional id. Opening one fences every other with the same id at the broker:
 * a process that was paused and wakes up can write nothing any more. After any failure it is thrown away.
 */
export class FencedProducer {
  readonly #producer: Producer;
  /** Of the keys that were sent last. */
  readonly #partitions: Map<Message['key'], number>;

  private constructor(producer: Producer, partitions: Map<Message['key'], number>) {
    this.#producer = producer;
    this.#partitions = partitions;
  }

  static async open(kafka: Kafka, transactionalId: string): Promise<FencedProducer> {
    const partitions = new Map<Message['key'], number>();
    const producer = kafka.producer({
      transactionalId,
      transactionTimeout: TRANSACTION_MS,
      idempotent: true,
      maxInFlightRequests: 1,
      allowAutoTopicCreation: false,
      createPartitioner: () => {
        const byKey = kafkajs.Partitioners.DefaultPartitioner();
        // Hashing a key costs kafkajs more than writing the message, and the stages of a case come together.
        return (args) => {
          const { key } = args.message;
          const partition = partitions.get(key) ?? byKey(args);
          partitions.set(key, partition);
          return partition;
        };
      },
      // The broker has a producer come again in some milliseconds while it ends the transaction before.
      retry: { initialRetryTime: 10, multiplier: 1.7, maxRetryTime: 300, retries: 8 },
    });
    const fenced = new FencedProducer(producer, partitions);
    try {
      await producer.connect();
      await takeOver(producer);
    } catch (error) {
      await fenced.close();
      throw error;
    }
    return fenced;
  }

  /** All of them or, for readers of what is committed, none. Done when every replica in sync has them. */
  async send(topic: string, messages: readonly Message[]): Promise<void> {
    const transaction = await this.#producer.transaction();
    for (const part of inParts(messages)) await this.#sendPart(transaction, topic, part);
    await transaction.commit();
  }

  async #sendPart(transaction: Transaction, topic: string, messages: Message[]): Promise<void> {
    this.#partitions.clear();
    const written = await transaction.send({ topic, acks: -1, messages });
    assertAllWritten(this.#partitions.values(), written);
  }

  /** Does not wait for a broker that says nothing. */
  async close(): Promise<void> {
    const { promise: late, resolve } = Promise.withResolvers<undefined>();
    const timer = setTimeout(() => resolve(undefined), CLOSE_WITHIN_MS);
    await Promise.race([this.#producer.disconnect().catch(() => undefined), late]);
    clearTimeout(timer);
  }
}

/** Nothing is added to the transaction, so this only makes the id ours. */
async function takeOver(producer: Producer): Promise<void> {
  try {
    const empty = await producer.transaction();
    await empty.abort();
  } catch (error) {
    throw takeoverFault(error);
  }
}

/**
 * When a partition moves to a broker that has already confirmed others, kafkajs 2.2.4 takes that answer for this partition
 * too and never sends to it (`sendMessages.js`, `responsePerBroker`). The answer lacks the partition then.
 */
function assertAllWritten(chosen: Iterable<number>, written: readonly RecordMetadata[]): void {
  const confirmed = new Set(written.map(({ partition }) => partition));
  if (![...chosen].every((partition) => confirmed.has(partition))) throw faultOf('not-all-written');
}

/** Parts of what is sent at once. */
export function* inParts(messages: readonly Message[]): Generator<Message[]> {
  let part: Message[] = [];
  let bytes = 0;
  for (const message of messages) {
    const size = message.value?.length ?? 0;
    if (part.length > 0 && bytes + size > MOST_BYTES_AT_ONCE) {
      yield part;
      part = [];
      bytes = 0;
    }
    part.push(message);
    bytes += size;
  }
  if (part.length > 0) yield part;
}
