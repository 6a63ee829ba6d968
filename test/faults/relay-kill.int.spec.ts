import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { connectKurrentDb, type EventStore, SqliteEventStore, START, type StreamFilter } from '#event-store';
import { kurrentDbTestServer, seeded } from '#event-store/testing';
import { load } from '../kafka/support/load.js';
import { Opened } from '../kafka/support/opened.js';
import { processSite, type RelayProcess } from '../kafka/support/relay-process.js';
import { newSite, type Site } from '../kafka/support/relay-rig.js';
import { describeWithKafka, openTestKafka, type TestKafka } from '../kafka/support/test-kafka.js';
import { idsOf, takeovers, tally } from '../kafka/support/topic-reader.js';

const KILLS = Number(process.env['KILLS'] ?? 3);
const SEED = Number(process.env['KILL_SEED'] ?? 23);
const LONGEST_START_MS = 2_000;
const LONGEST_WORK_MS = 800;

jest.setTimeout(120_000 + KILLS * 20_000);

const random = seeded(SEED);

/** Every third is killed wherever it is, the others in the middle of handing over. */
async function killAtSomeMoment(relay: RelayProcess, kill: number): Promise<void> {
  const isAnywhere = kill % 3 === 2;
  if (!isAnywhere) await relay.until(({ handedOver }) => handedOver > 0);
  // Not a wait for something: the moment of the kill is what is varied.
  await delay(random() * (isAnywhere ? LONGEST_START_MS : LONGEST_WORK_MS));
  await relay.kill();
}

async function idsIn(store: EventStore): Promise<Set<string>> {
  const cases: StreamFilter = { streamPrefixes: ['case-'] };
  const ids = new Set<string>();
  for (let after = START; ;) {
    const { events, nextPosition } = await store.readAll(after, 1_000, cases);
    for (const { id } of events) ids.add(id);
    if (nextPosition === after) return ids;
    after = nextPosition;
  }
}

describeWithKafka('the relay that is killed')(`a relay that is killed (${KILLS} times, seed ${SEED})`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'qamqor-relay-kill-'));
  const opened = new Opened();
  let kafka: TestKafka;
  beforeAll(async () => {
    kafka = await openTestKafka();
  });
  afterAll(async () => {
    await opened.close();
    await kafka.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** What a listener hears who comes when all is over, beside what the store says it should. */
  async function expectAllInOrder(what: string, site: Site): Promise<void> {
    const stored = await idsIn(site.store);
    const messages = await (await opened.reader(site)).untilDistinct(stored.size);
    const seen = { ...tally(messages), ...takeovers(messages) };
    const heard = idsOf(messages);
    const lost = [...stored].filter((id) => !heard.has(id)).length;
    process.stdout.write(`${what}: ${JSON.stringify({ stored: stored.size, lost, ...seen })}\n`);
    expect({ lost, ...seen }).toMatchObject({ lost: 0, distinct: stored.size, outOfOrder: 0, byFenced: 0 });
  }

  it('with the embedded store loses no stage and no order', async () => {
    const site = newSite(kafka.settings);
    const file = join(folder, 'events.db');
    for (let kill = 0; kill < KILLS; kill += 1) {
      await killAtSomeMoment(opened.process(processSite(site, { file })), kill);
    }
    const kept = { ...site, store: SqliteEventStore.open(file) };
    opened.relay(kept);
    await expectAllInOrder(`relay killed ${KILLS} times`, kept);
  });

  it('beside another one, which takes over, loses no stage and no order', async () => {
    const server = await kurrentDbTestServer({ isolated: true });
    const store = await connectKurrentDb(server.url);
    const site = newSite(kafka.settings, { store, alone: false });
    const shared = processSite(site, server);
    const working = load(store);
    let [holder, standby] = [opened.process(shared), opened.process(shared)];
    for (let kill = 0; kill < KILLS; kill += 1) {
      await Promise.race([holder, standby].map((one) => one.until(({ handedOver }) => handedOver > 0)));
      if (standby.told.role === 'holder') [holder, standby] = [standby, holder];
      await delay(random() * LONGEST_WORK_MS);
      await holder.kill();
      [holder, standby] = [standby, opened.process(shared)];
    }
    await working.stop();
    await expectAllInOrder(`relay of two killed ${KILLS} times`, site);
    await Promise.all([holder.kill(), standby.kill()]);
    await store.close();
    server.close();
  });
});
