import kafkajs, { type Kafka, type KafkaConfig, type LogEntry, type SASLOptions } from 'kafkajs';
import type { KafkaSettings, Logger } from '#platform';
import { restWhenIdle } from './rest-when-idle.js';

/** Long enough for a broker far away, short enough that one which hangs is noticed. */
const CONNECT_MS = 5_000;
const ANSWER_MS = 15_000;

/** The one place that makes a Kafka client of our settings. It retries briefly: who uses it begins again by himself. */
export function kafkaClient(settings: KafkaSettings, clientId: string, logger: Logger): Kafka {
  const { brokers, tls, sasl } = settings;
  const config: KafkaConfig = {
    clientId,
    brokers: [...brokers],
    connectionTimeout: CONNECT_MS,
    authenticationTimeout: ANSWER_MS,
    requestTimeout: ANSWER_MS,
    retry: { initialRetryTime: 20, multiplier: 2, maxRetryTime: 300, retries: 3 },
    logLevel: kafkajs.logLevel.WARN,
    logCreator: () => (entry) => passOn(entry, logger),
    ...(tls !== null && { ssl: sslOf(tls) }),
    ...(sasl !== null && { sasl: sasl as SASLOptions }),
  };
  restWhenIdle();
  return new kafkajs.Kafka(config);
}

function sslOf({ ca, cert, key }: NonNullable<KafkaSettings['tls']>): Exclude<KafkaConfig['ssl'], undefined> {
  return { ...(ca !== null && { ca: [ca] }), ...(cert !== null && { cert }), ...(key !== null && { key }) };
}

/** The client complains of everything it tries again; what matters is said by those who use it. */
function passOn({ namespace, log }: LogEntry, logger: Logger): void {
  logger.debug({ part: namespace }, `kafkajs: ${log.message}`);
}
