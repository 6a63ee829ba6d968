import { readFileSync } from 'node:fs';

const MECHANISMS = ['plain', 'scram-sha-256', 'scram-sha-512'] as const;

/** The variables that lead to Kafka. `description` finishes the sentence "NAME must be …". */
export const kafkaSchema = {
  KAFKA_BROKERS: {
    type: 'string',
    pattern: '^[^,\\s]+:\\d+(,[^,\\s]+:\\d+)*$',
    description: 'host:port, comma-separated',
  },
  KAFKA_SSL: { type: 'boolean', default: false, description: 'true or false' },
  KAFKA_SSL_CA_FILE: { type: 'string', description: 'a PEM file' },
  KAFKA_SSL_CERT_FILE: { type: 'string', description: 'a PEM file' },
  KAFKA_SSL_KEY_FILE: { type: 'string', description: 'a PEM file' },
  KAFKA_SASL_MECHANISM: { type: 'string', enum: MECHANISMS, description: `one of ${MECHANISMS.join(', ')}` },
  KAFKA_SASL_USERNAME: { type: 'string', description: 'a user name' },
  KAFKA_SASL_PASSWORD: { type: 'string', description: 'a password' },
  KAFKA_CREATE_TOPICS: { type: 'boolean', default: true, description: 'true or false' },
  KAFKA_PARTITIONS: {
    type: 'integer',
    minimum: 1,
    maximum: 1_000,
    default: 6,
    description: 'a number of partitions from 1 to 1000',
  },
  KAFKA_GROUP_ID: {
    type: 'string',
    pattern: '^[A-Za-z0-9._-]{1,200}$',
    default: 'qamqor-monitoring',
    description: 'at most 200 Latin letters, digits, dots, hyphens and underscores',
  },
} as const;

export interface KafkaEnvironment {
  readonly KAFKA_BROKERS?: string;
  readonly KAFKA_SSL: boolean;
  readonly KAFKA_SSL_CA_FILE?: string;
  readonly KAFKA_SSL_CERT_FILE?: string;
  readonly KAFKA_SSL_KEY_FILE?: string;
  readonly KAFKA_SASL_MECHANISM?: (typeof MECHANISMS)[number];
  readonly KAFKA_SASL_USERNAME?: string;
  readonly KAFKA_SASL_PASSWORD?: string;
  readonly KAFKA_CREATE_TOPICS: boolean;
  readonly KAFKA_PARTITIONS: number;
  readonly KAFKA_GROUP_ID: string;
}

/** How Kafka is reached. */
export interface KafkaSettings {
  /** `host:port` of at least one broker. */
  readonly brokers: readonly string[];
  /** PEM texts; `null` without TLS. */
  readonly tls: { readonly ca: string | null; readonly cert: string | null; readonly key: string | null } | null;
  readonly sasl: {
    readonly mechanism: (typeof MECHANISMS)[number];
    readonly username: string;
    readonly password: string;
  } | null;
  /** Whether a missing topic is made; otherwise an operator makes it. */
  readonly createTopics: boolean;
  /** Of a topic that is made. */
  readonly partitions: number;
  /** Of the monitoring consumer. */
  readonly groupId: string;
}

const FILES = ['KAFKA_SSL_CA_FILE', 'KAFKA_SSL_CERT_FILE', 'KAFKA_SSL_KEY_FILE'] as const;
const SASL = ['KAFKA_SASL_MECHANISM', 'KAFKA_SASL_USERNAME', 'KAFKA_SASL_PASSWORD'] as const;

/** What does not go together, by name and never by value. */
export function kafkaFaults(environment: KafkaEnvironment & { readonly NODE_ENV?: string }): string[] {
  const { KAFKA_BROKERS: brokers, KAFKA_SSL: tls, NODE_ENV: mode } = environment;
  const isSet = (name: keyof KafkaEnvironment): boolean => environment[name] !== undefined;
  const files = FILES.filter(isSet);
  const sasl = SASL.filter(isSet);
  const given = [...files, ...sasl];
  return [
    ...(brokers === undefined ? given.map((name) => `KAFKA_BROKERS must be set when ${name} is`) : []),
    ...(tls ? [] : files.map((name) => `KAFKA_SSL must be true when ${name} is set`)),
    ...alone(isSet, 'KAFKA_SSL_CERT_FILE', 'KAFKA_SSL_KEY_FILE'),
    ...files
      .filter((name) => !isReadable(environment[name]))
      .map((name) => `${name} must be a PEM file that can be read`),
    ...(sasl.length === 0
      ? []
      : SASL.filter((name) => !isSet(name)).map((name) => `${name} must be set when ${sasl.join(' and ')} is`)),
    ...(mode === 'production' && environment.KAFKA_SASL_MECHANISM === 'plain' && !tls
      ? [
          'KAFKA_SSL must be true in production when KAFKA_SASL_MECHANISM is plain: the password would travel in the clear',
        ]
      : []),
  ];
}

/** Of a pair the one without the other. */
function alone(
  isSet: (name: keyof KafkaEnvironment) => boolean,
  a: keyof KafkaEnvironment,
  b: keyof KafkaEnvironment,
): string[] {
  if (isSet(a) === isSet(b)) return [];
  return isSet(a) ? [`${b} must be set when ${a} is`] : [`${a} must be set when ${b} is`];
}

function isReadable(file: string | undefined): boolean {
  try {
    return file !== undefined && readFileSync(file, 'utf8').includes('-----BEGIN ');
  } catch {
    return false;
  }
}

export function kafkaSettings(environment: KafkaEnvironment): KafkaSettings | undefined {
  const { KAFKA_BROKERS, KAFKA_SASL_MECHANISM, KAFKA_SASL_USERNAME, KAFKA_SASL_PASSWORD } = environment;
  if (KAFKA_BROKERS === undefined) return undefined;
  const pem = (file: string | undefined): string | null => (file === undefined ? null : readFileSync(file, 'utf8'));
  const [ca, cert, key] = [
    pem(environment.KAFKA_SSL_CA_FILE),
    pem(environment.KAFKA_SSL_CERT_FILE),
    pem(environment.KAFKA_SSL_KEY_FILE),
  ];
  return {
    brokers: KAFKA_BROKERS.split(','),
    tls: environment.KAFKA_SSL ? { ca, cert, key } : null,
    sasl:
      KAFKA_SASL_MECHANISM === undefined
        ? null
        : { mechanism: KAFKA_SASL_MECHANISM, username: KAFKA_SASL_USERNAME ?? '', password: KAFKA_SASL_PASSWORD ?? '' },
    createTopics: environment.KAFKA_CREATE_TOPICS,
    partitions: environment.KAFKA_PARTITIONS,
    groupId: environment.KAFKA_GROUP_ID,
  };
}
