import { readFileSync } from 'node:fs';
import { describe } from '@jest/globals';
import { type KafkaSettings, readConfig } from '#platform';
import { type BrokerOptions, brokerMissing, KafkaBrokers } from '../../../infra/kafka/broker.js';
import { freshName } from './fresh-name.js';

/** `KAFKA_BROKERS` and the settings of TLS and SASL beside it lead the tests to a broker of somebody else's. */
const isForeign = (process.env['KAFKA_BROKERS'] ?? '') !== '';
const missing = isForeign ? null : brokerMissing();

function leaveOut(what: string, why: string): typeof describe.skip {
  process.stderr.write(`Left out: ${what}. ${why}\n`);
  return describe.skip;
}

/** `describe` where there is a broker; otherwise says what is left out. */
export function describeWithKafka(what: string): typeof describe.skip {
  return missing === null ? describe : leaveOut(what, missing);
}

/** The same for what stops brokers, needs other settings of them, or uses the names of a real installation. */
export function describeWithOwnKafka(what: string): typeof describe.skip {
  if (isForeign) return leaveOut(what, 'It needs a broker to itself: unset KAFKA_BROKERS');
  return describeWithKafka(what);
}

export interface TestKafka {
  readonly settings: KafkaSettings;
  /** Own brokers; there are none with a foreign one. */
  readonly brokers: KafkaBrokers | null;
  close(): Promise<void>;
}

/** A broker for the tests of one file: the foreign one, or one of its own. */
export async function openTestKafka(): Promise<TestKafka> {
  if (!isForeign) return openOwnKafka();
  const { kafka } = readConfig({ ...process.env, LOG_LEVEL: 'silent' });
  if (kafka === undefined) throw new Error('KAFKA_BROKERS is set');
  return { settings: kafka, brokers: null, close: () => Promise.resolve() };
}

export type OwnKafka = TestKafka & { readonly brokers: KafkaBrokers };

export async function openOwnKafka(options: BrokerOptions = {}): Promise<OwnKafka> {
  const brokers = await KafkaBrokers.start(options);
  return { brokers, settings: settingsFor(brokers, options), close: () => brokers.remove() };
}

function settingsFor({ addresses, certificates }: KafkaBrokers, { security }: BrokerOptions): KafkaSettings {
  const { sasl } = security ?? {};
  return {
    brokers: addresses,
    tls: certificates === null ? null : { ca: readFileSync(certificates.ca, 'utf8'), cert: null, key: null },
    sasl: sasl === undefined ? null : { mechanism: 'scram-sha-256', ...sasl },
    createTopics: true,
    partitions: 3,
    groupId: freshName('group'),
  };
}
