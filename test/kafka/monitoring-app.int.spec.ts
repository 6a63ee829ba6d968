import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Kafka } from 'kafkajs';
import { wholeCase } from '#monitoring/testing';
import { ensureTopic, kafkaClient, STAGE_TOPIC, stageTopic } from '#stage-stream';
import { RemoteOffices } from '../day/remote-offices.js';
import { Server } from '../day/server.js';
import { silent } from './support/silent.js';
import { describeWithOwnKafka, openOwnKafka, type OwnKafka } from './support/test-kafka.js';

// The process is that of dist/: `npm test` builds it first.

const folder = mkdtempSync(join(tmpdir(), 'qamqor-monitoring-app-'));
let own: OwnKafka;
let monitoring: Server;
let kafka: Kafka;

async function send(seeds: readonly string[], poison: readonly string[] = []): Promise<void> {
  const producer = kafka.producer({ allowAutoTopicCreation: false });
  await producer.connect();
  const stages = seeds.flatMap((seed) => wholeCase(seed, { data: { providerId: 'taraz-education' } }));
  const messages = stages.map((stage) => ({ key: stage.subject, value: JSON.stringify(stage) }));
  await producer.send({ topic: STAGE_TOPIC, messages: [...messages, ...poison.map((value) => ({ value }))] });
  await producer.disconnect();
}

interface Status {
  readonly stages: number;
  readonly taken: number;
  readonly deadLettersOpen: number;
  readonly feed: { readonly lag: number | null };
}

async function reached(condition: (status: Status) => boolean): Promise<RemoteOffices> {
  const offices = new RemoteOffices(monitoring.url);
  const status = async (): Promise<Status> => (await offices.get('auditor', '/api/monitoring/status')).json<Status>();
  while (!condition(await status())) await new Promise((resolve) => setTimeout(resolve, 50));
  return offices;
}

describeWithOwnKafka('the monitoring beside a broker')('the monitoring beside a broker', () => {
  beforeAll(async () => {
    own = await openOwnKafka();
    kafka = kafkaClient(own.settings, 'test', silent);
    const settings = { KAFKA_BROKERS: own.settings.brokers.join(','), DATA_DIR: join(folder, 'data') };
    monitoring = new Server('dist/apps/monitoring/main.js', settings);
    await monitoring.start();
    await ensureTopic(kafka, stageTopic(own.settings), silent);
  }, 120_000);

  afterAll(async () => {
    await monitoring.stop('SIGTERM');
    await own.close();
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  it('shows what was sent, lays aside what nobody can read, and goes on after SIGKILL', async () => {
    await send(['a', 'b'], ['{"half']);
    const offices = await reached(({ stages, deadLettersOpen }) => stages === 14 && deadLettersOpen === 1);
    const overview = (await offices.get('taraz-head', '/api/monitoring/overview')).json<object>();
    expect(overview).toMatchObject({ total: { open: 0, closedInTime: 2 }, byRegion: [{ region: 'zhambyl' }] });
    expect((await offices.get('admin', '/api/cases')).statusCode).toBe(404);

    await monitoring.stop('SIGKILL');
    await send(['a', 'c']);
    await monitoring.start();
    const after = await reached(({ feed, taken }) => feed.lag === 0 && taken === 29);
    const status = (await after.get('auditor', '/api/monitoring/status')).json<object>();
    expect(status).toMatchObject({ stages: 21, cases: 3, duplicates: 7, gapsOpen: 0, lost: 0 });
  }, 120_000);
});
