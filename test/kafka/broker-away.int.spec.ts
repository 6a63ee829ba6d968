import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { load } from './support/load.js';
import { Opened } from './support/opened.js';
import { EVENTS_PER_CASE, newSite, writeCase } from './support/relay-rig.js';
import { describeWithOwnKafka, openOwnKafka, type OwnKafka } from './support/test-kafka.js';
import { tally } from './support/topic-reader.js';

jest.setTimeout(120_000);

const AWAY = 'no broker of KAFKA_BROKERS answers';

describeWithOwnKafka('a broker that is stopped while stages are handed over')('a broker that goes away', () => {
  let kafka: OwnKafka;
  const opened = new Opened();
  beforeAll(async () => {
    kafka = await openOwnKafka();
  });
  afterAll(async () => {
    await opened.close();
    await kafka.close();
  });

  it('and comes back misses nothing and gets nothing out of order', async () => {
    const site = newSite(kafka.settings);
    const reader = await opened.reader(site);
    const { relay, failed } = opened.relay(site);
    const working = load(site.store);
    await reader.untilDistinct(EVENTS_PER_CASE);
    await kafka.brokers.stop();
    expect(await failed(AWAY)).toMatchObject({ role: 'holder' });
    await kafka.brokers.run();
    const cases = await working.stop();
    const messages = await reader.untilDistinct(cases * EVENTS_PER_CASE);
    expect(tally(messages)).toMatchObject({ distinct: cases * EVENTS_PER_CASE, outOfOrder: 0 });
    expect(await relay.status()).toMatchObject({ fault: null, behindSeconds: 0 });
  });

  it('before the first stage is waited for', async () => {
    await kafka.brokers.stop();
    const site = newSite(kafka.settings);
    await writeCase(site.store);
    const { failed, relay } = opened.relay(site);
    await failed(AWAY);
    await kafka.brokers.run();
    await (await opened.reader(site)).untilDistinct(EVENTS_PER_CASE);
    expect(await relay.status()).toMatchObject({ fault: null });
  });
});
