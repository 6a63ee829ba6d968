/** What an operator can mend, by a word that stays the same. */
export type KafkaFault =
  'connecting' | 'topic-missing' | 'not-authorised' | 'authentication-failed' | 'broker-unreachable' | 'failed';

interface KafkaError extends Error {
  readonly type?: string;
}

const BY_TYPE: Readonly<Record<string, KafkaFault>> = {
  UNKNOWN_TOPIC_OR_PARTITION: 'topic-missing',
  TOPIC_AUTHORIZATION_FAILED: 'not-authorised',
  GROUP_AUTHORIZATION_FAILED: 'not-authorised',
  CLUSTER_AUTHORIZATION_FAILED: 'not-authorised',
  SASL_AUTHENTICATION_FAILED: 'authentication-failed',
};

const BY_NAME: Readonly<Record<string, KafkaFault>> = {
  KafkaJSSASLAuthenticationError: 'authentication-failed',
  KafkaJSConnectionError: 'broker-unreachable',
  KafkaJSConnectionClosedError: 'broker-unreachable',
  KafkaJSRequestTimeoutError: 'broker-unreachable',
  KafkaJSBrokerNotFound: 'broker-unreachable',
  KafkaJSNoBrokerAvailableError: 'broker-unreachable',
  KafkaJSNumberOfRetriesExceeded: 'broker-unreachable',
};

/** Looks through what kafkajs wraps around the cause. */
export function kafkaFaultOf(error: unknown): KafkaFault {
  for (let one: unknown = error; one instanceof Error; one = one.cause) {
    const { type, name }: KafkaError = one;
    const fault = BY_TYPE[type ?? ''] ?? (one.cause instanceof Error ? undefined : BY_NAME[name]);
    if (fault !== undefined) return fault;
  }
  return 'failed';
}
