import type { Consumer, Kafka, KafkaMessage } from 'kafkajs';
import type { FeedRecord } from '../stage-feed.js';

export interface StageConsumerSettings {
  readonly kafka: Kafka;
  readonly groupId: string;
  /** How long the group waits for a member that does not answer; 10 s unless given. */
  readonly sessionTimeoutMs?: number;
}

/** An orderly stop waits for the fetch under way. */
const FETCH_WAIT_MS = 500;

/** Whoever runs the feed begins again where the store stands, rather than kafkajs by itself. */
const RETRY = {
  initialRetryTime: 200,
  maxRetryTime: 2_000,
  retries: 4,
  restartOnFailure: (): Promise<boolean> => Promise.resolve(false),
};

/** Reads only what was committed, and never makes a topic. */
export function stageConsumer({ kafka, groupId, sessionTimeoutMs = 10_000 }: StageConsumerSettings): Consumer {
  return kafka.consumer({
    groupId,
    allowAutoTopicCreation: false,
    sessionTimeout: sessionTimeoutMs,
    heartbeatInterval: sessionTimeoutMs / 4,
    maxWaitTimeInMs: FETCH_WAIT_MS,
    retry: RETRY,
  });
}

/** Rejects when the consumer gave up. */
export function crashOf(consumer: Consumer): Promise<never> {
  const { promise, reject } = Promise.withResolvers<never>();
  consumer.on(consumer.events.CRASH, ({ payload }) => {
    reject(payload.error);
  });
  // A failure before anybody waits for it is told by the call that failed.
  promise.catch(() => undefined);
  return promise;
}

export function recordOf({ key, value, offset, headers = {} }: KafkaMessage, partition: number): FeedRecord {
  return {
    partition,
    offset,
    key: key === null ? null : key.toString('utf8'),
    value,
    headers: Object.fromEntries(Object.entries(headers).map(([name, content]) => [name, String(content)])),
  };
}
