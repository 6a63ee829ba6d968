import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { connectKurrentDb } from '#event-store';
import { kurrentDbTestServer } from '#event-store/testing';
import { load } from './support/load.js';
import { Opened } from './support/opened.js';
import { processSite, type RelayProcess } from './support/relay-process.js';
import { EVENTS_PER_CASE, newSite } from './support/relay-rig.js';
import { describeWithKafka, openTestKafka, type TestKafka } from './support/test-kafka.js';
import { takeovers, tally } from './support/topic-reader.js';

const PAUSES = 3;

jest.setTimeout(120_000);

const isAtWork = ({ role, handedOver }: RelayProcess['told']): boolean => role === 'holder' && handedOver > 0;

describeWithKafka('a relay that is paused and wakes up')('a relay that is paused as a process', () => {
  let kafka: TestKafka;
  const opened = new Opened();
  beforeAll(async () => {
    kafka = await openTestKafka();
  });
  afterAll(async () => {
    await opened.close();
    await kafka.close();
  });

  it('and wakes up when another one has taken over hands nothing over any more', async () => {
    const server = await kurrentDbTestServer({ isolated: true });
    const store = await connectKurrentDb(server.url);
    const site = newSite(kafka.settings, { store, alone: false, silenceMs: 2_000 });
    const shared = processSite(site, server);
    let [holder, other] = [opened.process(shared), opened.process(shared)];
    const working = load(store);
    await Promise.race([holder, other].map((relay) => relay.until(isAtWork)));
    if (isAtWork(other.told)) [holder, other] = [other, holder];
    for (let pause = 0; pause < PAUSES; pause += 1) {
      const before = other.told.handedOver;
      holder.pause();
      await other.until(({ role, handedOver }) => role === 'holder' && handedOver > before);
      holder.wake();
      const { fault, handedOver } = await holder.until(({ role }) => role === 'standby');
      expect(fault).toMatch(/another process has begun to hand stages over|LeaseLost/);
      const then = other.told.handedOver;
      await other.until((told) => told.handedOver > then + 10 * EVENTS_PER_CASE);
      expect(holder.told).toMatchObject({ role: 'standby', handedOver });
      [holder, other] = [other, holder];
    }
    const cases = await working.stop();
    const messages = await (await opened.reader(site)).untilDistinct(cases * EVENTS_PER_CASE);
    const seen = { ...tally(messages), ...takeovers(messages) };
    process.stdout.write(
      `holder paused ${PAUSES} times: ${JSON.stringify({ sent: cases * EVENTS_PER_CASE, ...seen })}\n`,
    );
    expect(seen.writers).toBeGreaterThan(PAUSES);
    expect(seen).toMatchObject({ distinct: cases * EVENTS_PER_CASE, outOfOrder: 0, byFenced: 0 });
    await Promise.all([holder.kill(), other.kill()]);
    await store.close();
    server.close();
  });
});
