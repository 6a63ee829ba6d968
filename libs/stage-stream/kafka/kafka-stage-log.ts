import type { Kafka, Message } from 'kafkajs';
import type { Position } from '#event-store';
import type { Logger } from '#platform';
import { LeaseLost, type LeaseRole, type StageLease } from '../lease/stage-lease.js';
import { StageLog } from '../stage-log.js';
import type { StageUpdated } from '../stage-updated.js';
import { FencedProducer } from './fenced-producer.js';
import { stageLogFault } from './stage-log-fault.js';
import { ensureTopic, type TopicSettings } from './stage-topic.js';

export interface KafkaStageLogOptions {
  readonly kafka: Kafka;
  readonly lease: StageLease;
  readonly topic: TopicSettings;
  /** The same in all processes that hand over to this topic. */
  readonly transactionalId: string;
  readonly logger: Logger;
}

const HEADERS = { 'content-type': 'application/cloudevents+json; charset=UTF-8' };

/**
 * Stages to a Kafka topic, by one process at a time: the lease in the event store says which, the transactional id makes the
 * broker refuse all others. What a failure leaves in doubt is sent again, so a message may come twice, never out of order.
 */
export class KafkaStageLog extends StageLog {
  override readonly batch = 2_000;
  #producer: FencedProducer | undefined;
  #isTopicThere = false;

  constructor(private readonly options: KafkaStageLogOptions) {
    super();
  }

  override role(): LeaseRole {
    return this.options.lease.role();
  }

  override async checkpoint(signal: AbortSignal): Promise<Position> {
    const { lease } = this.options;
    await this.#dismiss();
    for (;;) {
      const place = await lease.take(signal);
      this.#producer = await this.#open();
      // Whoever was paused between the two has fenced the present holder, and must leave it at that.
      if (await lease.isHeld()) return place;
      await this.#dismiss();
    }
  }

  override written(): Promise<Position> {
    return this.options.lease.written();
  }

  override latest(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  override async append(messages: readonly StageUpdated[], checkpoint: Position): Promise<void> {
    const { lease } = this.options;
    lease.assertNotLost();
    if (messages.length > 0) await this.#send(messages);
    lease.moveTo(checkpoint);
    // Not for nothing: writing the place is an event too, and would be followed by the next such page.
    if (messages.length > 0) lease.stillAtWork();
  }

  override async resend(messages: readonly StageUpdated[]): Promise<void> {
    const { lease } = this.options;
    lease.assertNotLost();
    if (messages.length > 0) await this.#send(messages);
    lease.stillAtWork();
  }

  override async close(): Promise<void> {
    await this.#dismiss();
    // The store may be away: the next process then waits for the silence instead.
    await this.options.lease.release().catch(() => undefined);
  }

  async #open(): Promise<FencedProducer> {
    const { kafka, topic, transactionalId, logger } = this.options;
    try {
      if (!this.#isTopicThere) await ensureTopic(kafka, topic, logger);
      this.#isTopicThere = true;
      return await FencedProducer.open(kafka, transactionalId);
    } catch (error) {
      throw stageLogFault(error);
    }
  }

  async #send(messages: readonly StageUpdated[]): Promise<void> {
    if (this.#producer === undefined) throw new LeaseLost('No turn was taken');
    try {
      await this.#producer.send(this.options.topic.topic, messages.map(recordOf));
    } catch (error) {
      const fault = stageLogFault(error);
      if (fault.code === 'topic-missing') this.#isTopicThere = false;
      throw fault;
    }
  }

  async #dismiss(): Promise<void> {
    const producer = this.#producer;
    this.#producer = undefined;
    await producer?.close();
  }
}

export function recordOf(message: StageUpdated): Message {
  return { key: message.subject, value: JSON.stringify(message), headers: HEADERS };
}
