/**
 * The relay, its whole way from an event store in memory to the broker's confirmation, against bare kafkajs producers that
 * send the same messages, made beforehand, in the same batches and parts of batches: idempotent, confirmed by all replicas,
 * one request in flight. The one that the target speaks of is without transactions, the other has one a batch as the relay
 * does. In turns within one run, to one broker that the bench starts on the same machine; the best round of each counts.
 * `CASES` (4000) and `ROUNDS` (5) change the size.
 */
import 'reflect-metadata';
import { performance } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import type { Message, Producer, ProducerConfig } from 'kafkajs';
import { StageMessages, stageSources } from '#cases';
import { type EventStore, START } from '#event-store';
import type { KafkaSettings } from '#platform';
import { ensureTopic, kafkaClient, stageTopic } from '#stage-stream';
import { KafkaBrokers } from '../infra/kafka/broker.js';
import { inParts } from '../libs/stage-stream/kafka/fenced-producer.js';
import { recordOf } from '../libs/stage-stream/kafka/kafka-stage-log.js';
import { freshName } from '../test/kafka/support/fresh-name.js';
import { EVENTS_PER_CASE, newSite, type Site, startRelay, writeCases } from '../test/kafka/support/relay-rig.js';
import { silent } from '../test/kafka/support/silent.js';

const CASES = Number(process.env['CASES'] ?? 4_000);
const ROUNDS = Number(process.env['ROUNDS'] ?? 5);
const COUNT = CASES * EVENTS_PER_CASE;
const LOOK_MS = 2;

async function madeSite(settings: KafkaSettings): Promise<Site> {
  const site = newSite(settings);
  await ensureTopic(kafkaClient(settings, 'bench', silent), stageTopic(settings, site.topic), silent);
  return site;
}

/** Seconds from the moment it has its turn and its connection, as the bare producers have theirs. */
async function relayed(settings: KafkaSettings, batches: number[]): Promise<number> {
  const site = await madeSite(settings);
  await writeCases(site.store, CASES);
  let began = 0;
  const { relay, stop } = startRelay(site, (log) => {
    const checkpoint = log.checkpoint.bind(log);
    log.checkpoint = async (signal) => {
      const place = await checkpoint(signal);
      began = performance.now();
      return place;
    };
    const append = log.append.bind(log);
    log.append = (messages, place) => {
      batches.push(messages.length);
      return append(messages, place);
    };
  });
  while ((await relay.status()).handedOver < COUNT) await delay(LOOK_MS);
  const seconds = (performance.now() - began) / 1_000;
  await stop();
  return seconds;
}

async function messagesIn(store: EventStore): Promise<Message[]> {
  const messages = new StageMessages();
  const { events } = await store.readAll(START, COUNT, stageSources);
  return events.flatMap((event) => {
    const message = messages.of(event);
    return message === undefined ? [] : [recordOf(message)];
  });
}

type Send = (producer: Producer, topic: string, batch: readonly Message[]) => Promise<void>;

const plainly: Send = async (producer, topic, batch) => {
  for (const messages of inParts(batch)) await producer.send({ topic, acks: -1, messages });
};

const inTransaction: Send = async (producer, topic, batch) => {
  const transaction = await producer.transaction();
  for (const messages of inParts(batch)) await transaction.send({ topic, acks: -1, messages });
  await transaction.commit();
};

interface Bare {
  readonly config: ProducerConfig;
  readonly send: Send;
}

async function bare(settings: KafkaSettings, batches: readonly (readonly Message[])[], how: Bare): Promise<number> {
  const { topic } = await madeSite(settings);
  const usual = { idempotent: true, maxInFlightRequests: 1, allowAutoTopicCreation: false };
  const retry = { initialRetryTime: 10, multiplier: 1.7, maxRetryTime: 300, retries: 8 };
  const producer = kafkaClient(settings, 'bench', silent).producer({ ...usual, retry, ...how.config });
  await producer.connect();
  const began = performance.now();
  for (const batch of batches) await how.send(producer, topic, batch);
  const seconds = (performance.now() - began) / 1_000;
  await producer.disconnect();
  return seconds;
}

function cut(messages: readonly Message[], sizes: readonly number[]): Message[][] {
  let from = 0;
  return sizes.map((size) => messages.slice(from, (from += size)));
}

async function measure(settings: KafkaSettings): Promise<void> {
  const { store } = newSite(settings);
  await writeCases(store, CASES);
  const messages = await messagesIn(store);
  const times = { bare: [] as number[], transactional: [] as number[], relay: [] as number[] };
  let most = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const sizes: number[] = [];
    times.relay.push(await relayed(settings, sizes));
    const batches = cut(messages, sizes);
    most = Math.max(most, ...sizes);
    times.bare.push(await bare(settings, batches, { config: {}, send: plainly }));
    const config = { transactionalId: freshName('bench') };
    times.transactional.push(await bare(settings, batches, { config, send: inTransaction }));
  }
  const best = { bare: Math.min(...times.bare), transactional: Math.min(...times.transactional) };
  const relay = Math.min(...times.relay);
  const speed = (seconds: number): number => Math.round(COUNT / seconds);
  const perSecond = { bare: speed(best.bare), transactional: speed(best.transactional), relay: speed(relay) };
  const [ratio, ofTransactional] = [best.bare, best.transactional].map((each) => Number((each / relay).toFixed(2)));
  const result = { bench: 'stage-relay', messages: COUNT, largestBatch: most, perSecond, ratio, ofTransactional };
  process.stdout.write(`${JSON.stringify({ ...result, target: 0.6 })}\n`);
}

const broker = await KafkaBrokers.start();
try {
  const how = { tls: null, sasl: null, createTopics: true, partitions: 6, groupId: 'bench' };
  await measure({ brokers: broker.addresses, ...how });
} finally {
  await broker.remove();
}
