export type StageFaultCode =
  | 'broker-unreachable'
  | 'certificate-not-trusted'
  | 'credentials-refused'
  | 'not-permitted'
  | 'no-coordinator'
  | 'topic-missing'
  | 'too-few-replicas'
  | 'too-few-brokers'
  | 'superseded'
  | 'not-all-written'
  | 'broker-refuses';

/** Why stages cannot be handed over now. The message is for operators and holds no value of theirs. */
export class StageLogFault extends Error {
  override readonly name = 'StageLogFault';
  constructor(
    readonly code: StageFaultCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

const MESSAGES: Readonly<Record<StageFaultCode, string>> = {
  'broker-unreachable': 'no broker of KAFKA_BROKERS answers',
  'certificate-not-trusted': 'the certificate of the broker is not trusted: see KAFKA_SSL_CA_FILE',
  'credentials-refused': 'the broker refuses KAFKA_SASL_USERNAME and its password',
  'not-permitted': 'the broker does not permit this account what it needs: see docs/how-to/run-on-kafka.md',
  'no-coordinator':
    'a broker answers, but none gives this account its transactional id: the right to it is missing, or the brokers that keep it are away: see docs/how-to/run-on-kafka.md',
  'topic-missing': 'the topic is not there',
  'too-few-replicas': 'fewer replicas of the topic are in sync than it demands',
  'too-few-brokers': 'a topic is to be made with copies on up to three of KAFKA_BROKERS, and fewer of them are there',
  superseded: 'another process has begun to hand stages over',
  'not-all-written': 'the broker did not confirm every partition',
  'broker-refuses': 'the broker refused the stages',
};

const BY_TYPE: Readonly<Record<string, StageFaultCode>> = {
  SASL_AUTHENTICATION_FAILED: 'credentials-refused',
  UNSUPPORTED_SASL_MECHANISM: 'credentials-refused',
  TOPIC_AUTHORIZATION_FAILED: 'not-permitted',
  CLUSTER_AUTHORIZATION_FAILED: 'not-permitted',
  GROUP_AUTHORIZATION_FAILED: 'not-permitted',
  TRANSACTIONAL_ID_AUTHORIZATION_FAILED: 'not-permitted',
  UNKNOWN_TOPIC_OR_PARTITION: 'topic-missing',
  NOT_ENOUGH_REPLICAS: 'too-few-replicas',
  NOT_ENOUGH_REPLICAS_AFTER_APPEND: 'too-few-replicas',
  INVALID_REPLICATION_FACTOR: 'too-few-brokers',
  INVALID_PRODUCER_EPOCH: 'superseded',
  PRODUCER_FENCED: 'superseded',
  INVALID_PRODUCER_ID_MAPPING: 'superseded',
};

const TRUST = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ALTNAME/;
const AWAY = /^KafkaJS(Connection|ConnectionClosed|RequestTimeout|BrokerNotFound|GroupCoordinatorNotFound)/;

/** What a failure of the Kafka client means. */
export function stageLogFault(error: unknown): StageLogFault {
  if (error instanceof StageLogFault) return error;
  const code = codeOf(error);
  return new StageLogFault(code, MESSAGES[code], { cause: error });
}

/** The client wraps what the broker said in errors of its own. */
function codeOf(error: unknown): StageFaultCode {
  const chain = chainOf(error);
  for (const { type, code, name } of chain) {
    const known = type === undefined ? undefined : BY_TYPE[type];
    if (known !== undefined) return known;
    if (name === 'KafkaJSSASLAuthenticationError') return 'credentials-refused';
    if (typeof code === 'string' && TRUST.test(code)) return 'certificate-not-trusted';
  }
  return chain.some(({ name }) => AWAY.test(name)) ? 'broker-unreachable' : 'broker-refuses';
}

/**
 * What a failure means of somebody whom a broker has just answered. kafkajs keeps to itself why no broker is named that keeps
 * the transactions, also when it was told that this account has no right to them.
 */
export function takeoverFault(error: unknown): StageLogFault {
  const isUnnamed = chainOf(error).some(({ name }) => name === 'KafkaJSGroupCoordinatorNotFound');
  if (!isUnnamed) return stageLogFault(error);
  return new StageLogFault('no-coordinator', MESSAGES['no-coordinator'], { cause: error });
}

interface ClientError extends Error {
  readonly type?: string;
  readonly code?: string | number;
  /** What a broker said of each topic that was to be made. */
  readonly errors?: readonly Error[];
}

function chainOf(error: unknown): ClientError[] {
  const chain: ClientError[] = [];
  for (let each = error; each instanceof Error && chain.length < 10;) {
    const one: ClientError = each;
    chain.push(one);
    each = one.cause ?? one.errors?.[0];
  }
  return chain;
}

export function faultOf(code: StageFaultCode, message = MESSAGES[code]): StageLogFault {
  return new StageLogFault(code, message);
}
