import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { InvalidEnvironment } from './app-config.js';
import { readConfig } from './read-config.js';

const folder = mkdtempSync(join(tmpdir(), 'qamqor-kafka-config-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const pem = join(folder, 'ca.pem');
writeFileSync(pem, '-----BEGIN CERTIFICATE-----\nMA==\n-----END CERTIFICATE-----\n');
const other = join(folder, 'other.txt');
writeFileSync(other, 'no certificate');

const brokers = { KAFKA_BROKERS: 'kafka-1:9092,kafka-2:9092' };
const sasl = { KAFKA_SASL_MECHANISM: 'plain', KAFKA_SASL_USERNAME: 'relay', KAFKA_SASL_PASSWORD: 'opens-nothing' };
const secrets = {
  QAMQOR_SESSION_SECRET: 'a-session-secret-of-enough-length',
  QAMQOR_MASTER_KEY: Buffer.alloc(32, 7).toString('base64'),
};

function faultsOf(variables: Record<string, string>): readonly string[] {
  try {
    readConfig({ DATA_DIR: folder, ...variables });
  } catch (error) {
    if (error instanceof InvalidEnvironment) return error.faults;
    throw error;
  }
  return [];
}

describe('the way to Kafka', () => {
  it('is none unless a broker is named', () => {
    expect(readConfig({ DATA_DIR: folder }).kafka).toBeUndefined();
  });

  it('has defaults for everything else', () => {
    expect(readConfig({ DATA_DIR: folder, ...brokers }).kafka).toEqual({
      brokers: ['kafka-1:9092', 'kafka-2:9092'],
      tls: null,
      sasl: null,
      createTopics: true,
      partitions: 6,
      groupId: 'qamqor-monitoring',
    });
  });

  it('reads certificates, and takes an account', () => {
    const variables = { ...brokers, ...sasl, KAFKA_SSL: 'true', KAFKA_SSL_CA_FILE: pem, KAFKA_CREATE_TOPICS: 'false' };
    expect(readConfig({ DATA_DIR: folder, ...variables }).kafka).toMatchObject({
      tls: { ca: expect.stringContaining('BEGIN CERTIFICATE'), cert: null, key: null },
      sasl: { mechanism: 'plain', username: 'relay', password: 'opens-nothing' },
      createTopics: false,
    });
  });

  it.each([
    [
      'an account without mechanism',
      { KAFKA_SASL_USERNAME: 'relay', KAFKA_SASL_PASSWORD: 'p' },
      ['KAFKA_SASL_MECHANISM'],
    ],
    ['a mechanism alone', { KAFKA_SASL_MECHANISM: 'plain' }, ['KAFKA_SASL_USERNAME', 'KAFKA_SASL_PASSWORD']],
    ['another mechanism', { ...sasl, KAFKA_SASL_MECHANISM: 'magic' }, ['KAFKA_SASL_MECHANISM']],
    ['a certificate without key', { KAFKA_SSL: 'true', KAFKA_SSL_CERT_FILE: pem }, ['KAFKA_SSL_KEY_FILE']],
    ['a file that is not there', { KAFKA_SSL: 'true', KAFKA_SSL_CA_FILE: join(folder, 'none') }, ['KAFKA_SSL_CA_FILE']],
    ['a file of another kind', { KAFKA_SSL: 'true', KAFKA_SSL_CA_FILE: other }, ['KAFKA_SSL_CA_FILE']],
    ['certificates without TLS', { KAFKA_SSL_CA_FILE: pem }, ['KAFKA_SSL']],
    ['a password in the clear', { ...sasl, ...secrets, NODE_ENV: 'production' }, ['KAFKA_SSL']],
    ['no partition', { KAFKA_PARTITIONS: '0' }, ['KAFKA_PARTITIONS']],
    [
      'everything at once',
      { KAFKA_SASL_USERNAME: 'relay', KAFKA_SSL_CA_FILE: other },
      ['KAFKA_SSL', 'KAFKA_SSL_CA_FILE', 'KAFKA_SASL_MECHANISM', 'KAFKA_SASL_PASSWORD'],
    ],
  ])('refuses %s', (_, variables: Record<string, string>, names) => {
    const faults = faultsOf({ ...brokers, ...variables });
    expect(faults.map((fault) => fault.split(' ')[0])).toEqual(names);
    for (const secret of ['opens-nothing', 'magic', folder]) expect(faults.join()).not.toContain(secret);
  });

  it('refuses an account for no broker', () => {
    expect(faultsOf(sasl)).toEqual(Object.keys(sasl).map((name) => `KAFKA_BROKERS must be set when ${name} is`));
  });
});
