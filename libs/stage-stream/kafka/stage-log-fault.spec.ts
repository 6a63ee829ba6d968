import { describe, expect, it } from '@jest/globals';
import { StageLogFault, stageLogFault, takeoverFault } from './stage-log-fault.js';

/** An error as kafkajs makes it: the broker's word, wrapped in what the client did about it. */
function wrapped(name: string, more: object): Error {
  const inner = Object.assign(new Error('host 10.0.0.1 said secret'), { name, ...more });
  const outer = Object.assign(new Error('host 10.0.0.1 said secret', { cause: inner }), {
    name: 'KafkaJSNumberOfRetriesExceeded',
  });
  return outer;
}

describe('why stages cannot be handed over', () => {
  it.each([
    ['KafkaJSProtocolError', { type: 'INVALID_PRODUCER_EPOCH' }, 'superseded'],
    ['KafkaJSProtocolError', { type: 'TOPIC_AUTHORIZATION_FAILED' }, 'not-permitted'],
    ['KafkaJSProtocolError', { type: 'NOT_ENOUGH_REPLICAS' }, 'too-few-replicas'],
    ['KafkaJSProtocolError', { type: 'INVALID_REPLICATION_FACTOR' }, 'too-few-brokers'],
    ['KafkaJSProtocolError', { type: 'SOMETHING_NEW' }, 'broker-refuses'],
    ['KafkaJSSASLAuthenticationError', {}, 'credentials-refused'],
    ['KafkaJSConnectionError', { code: 'SELF_SIGNED_CERT_IN_CHAIN' }, 'certificate-not-trusted'],
    ['KafkaJSConnectionError', { code: 'ECONNREFUSED' }, 'broker-unreachable'],
    ['KafkaJSRequestTimeoutError', {}, 'broker-unreachable'],
    ['TypeError', {}, 'broker-refuses'],
  ])('%s %j', (name, more, code) => {
    const fault = stageLogFault(wrapped(name, more));
    expect(fault).toMatchObject({ code, cause: expect.any(Error) });
    expect(fault.message).not.toMatch(/10\.0\.0\.1|secret/);
  });

  it('is a missing right or an absent broker when a broker answers and names none that keeps the transactions', () => {
    const nameless = wrapped('KafkaJSGroupCoordinatorNotFound', {});
    expect(takeoverFault(nameless)).toMatchObject({ code: 'no-coordinator', cause: nameless });
    expect(stageLogFault(nameless)).toMatchObject({ code: 'broker-unreachable' });
    expect(takeoverFault(wrapped('KafkaJSConnectionError', {}))).toMatchObject({ code: 'broker-unreachable' });
  });

  it('is not explained twice', () => {
    const fault = new StageLogFault('topic-missing', 'make it');
    expect(stageLogFault(fault)).toBe(fault);
  });
});
