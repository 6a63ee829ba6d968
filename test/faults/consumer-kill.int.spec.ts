import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Kafka, Message, Producer } from 'kafkajs';
import { seeded } from '#event-store/testing';
import { KafkaStageFeed, MonitoringDb, MonitoringStore } from '#monitoring';
import { effectDigest, wholeCase } from '#monitoring/testing';
import { SystemClock } from '#platform';
import { ensureTopic, kafkaClient, stageTopic } from '#stage-stream';
import { freshName } from '../kafka/support/fresh-name.js';
import { silent } from '../kafka/support/silent.js';
import { describeWithOwnKafka, openOwnKafka, type OwnKafka } from '../kafka/support/test-kafka.js';

const KILLS = Number(process.env['KILLS'] ?? 3);
const SEED = Number(process.env['KILL_SEED'] ?? 42);
/** A life ends somewhere in so many records. */
const LONGEST_LIFE = 800;
const TYPESCRIPT = new URL('../../libs/event-store/testing/typescript.mjs', import.meta.url).href;
const CHILD = fileURLToPath(new URL('./consumer.child.ts', import.meta.url));

const random = seeded(SEED);
const folder = mkdtempSync(join(tmpdir(), 'qamqor-consumer-kill-'));
const topic = freshName('stages');
let own: OwnKafka;
let kafka: Kafka;
let producer: Producer;

const sent = { records: 0, stages: 0, poison: 0 };

/** Whole cases, some sent again by a relay that did not know it had sent them, and now and then poison. */
async function sendSome(cases: number): Promise<void> {
  const messages: Message[] = [];
  for (let count = 0; count < cases; count += 1) {
    const stages = wholeCase(`case ${String(sent.stages)}`);
    const told = random() < 0.3 ? [...stages, ...stages.slice(2)] : stages;
    messages.push(...told.map((stage) => ({ key: stage.subject, value: JSON.stringify(stage) })));
    sent.stages += stages.length;
    if (random() < 0.1) {
      messages.push({ key: 'poison', value: `{"poison": ${String(sent.poison)}` });
      sent.poison += 1;
    }
  }
  await producer.send({ topic, acks: -1, messages });
  sent.records += messages.length;
}

/** Lets a consumer live for a seeded number of records and kills it. */
async function killConsumer(): Promise<string | null> {
  const killAt = 1 + Math.floor(random() * LONGEST_LIFE);
  const options = ['--conditions=qamqor-source', '--import', TYPESCRIPT, CHILD];
  const settings = [join(folder, 'killed.db'), JSON.stringify(own.settings), topic, 'killed'];
  const child = spawn(process.execPath, [...options, ...settings], { stdio: ['ignore', 'pipe', 'inherit'] });
  const exited = once(child, 'exit') as Promise<[number | null, string | null]>;
  for await (const line of createInterface(child.stdout)) if (Number(line) >= killAt) child.kill('SIGKILL');
  const [, signal] = await exited;
  return signal;
}

/** Follows the topic to its end in this process. */
async function takeAll(file: string, groupId: string): Promise<MonitoringDb> {
  const db = new MonitoringDb(join(folder, file));
  const store = new MonitoringStore(db, new SystemClock());
  const feed = new KafkaStageFeed({ kafka, topic, groupId, places: store, logger: silent, sessionTimeoutMs: 1_000 });
  const stop = new AbortController();
  const running = feed.run((batch) => {
    store.take(batch);
  }, stop.signal);
  const taken = (): unknown => db.get<{ taken: number }>('SELECT taken FROM tally')?.taken;
  while (taken() !== sent.records) await Promise.race([running, new Promise((resolve) => setTimeout(resolve, 10))]);
  stop.abort();
  await running;
  return db;
}

const COUNTS = `SELECT taken, stages, duplicates, corrected, conflicts,
  (SELECT count(*) FROM stage) AS held, (SELECT count(*) FROM dead_letter) AS dead, (SELECT count(*) FROM lost) AS lost
  FROM tally`;

describeWithOwnKafka('the killed consumer')('a consumer that is killed', () => {
  beforeAll(async () => {
    own = await openOwnKafka({ settings: { 'group.min.session.timeout.ms': '300' } });
    kafka = kafkaClient(own.settings, 'test', silent);
    await ensureTopic(kafka, stageTopic(own.settings, topic), silent);
    producer = kafka.producer({ allowAutoTopicCreation: false, idempotent: true, maxInFlightRequests: 1 });
    await producer.connect();
  }, 90_000);

  afterAll(async () => {
    await producer.disconnect();
    await own.close();
    rmSync(folder, { recursive: true, force: true });
  }, 30_000);

  it(
    `has each message's effect exactly once (${String(KILLS)} kills, seed ${String(SEED)})`,
    async () => {
      for (let kill = 0; kill < KILLS; kill += 1) {
        await sendSome(LONGEST_LIFE / 7 + 10);
        expect(await killConsumer()).toBe('SIGKILL');
      }
      const killed = await takeAll('killed.db', 'killed');
      const fedOnce = await takeAll('fed-once.db', 'fed-once');
      const counts = killed.get<Record<string, number>>(COUNTS);
      console.info(`killed ${String(KILLS)} times: ${JSON.stringify({ sent, ...counts })}`);
      expect(counts).toEqual({
        ...{ taken: sent.records, stages: sent.stages, held: sent.stages, dead: sent.poison, lost: 0 },
        ...{ duplicates: sent.records - sent.stages - sent.poison, corrected: 0, conflicts: 0 },
      });
      expect(counts).toEqual(fedOnce.get(COUNTS));
      expect(effectDigest(killed)).toBe(effectDigest(fedOnce));
      killed.close();
      fedOnce.close();
    },
    60_000 + KILLS * 20_000,
  );
});
