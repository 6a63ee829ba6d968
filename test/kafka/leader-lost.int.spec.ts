import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { kafkaClient } from '#stage-stream';
import { load } from './support/load.js';
import { Opened } from './support/opened.js';
import { EVENTS_PER_CASE, newSite, type Site } from './support/relay-rig.js';
import { silent } from './support/silent.js';
import { describeWithOwnKafka, openOwnKafka, type OwnKafka } from './support/test-kafka.js';
import { tally } from './support/topic-reader.js';

jest.setTimeout(180_000);

describeWithOwnKafka('three brokers of which a leader is killed')('three brokers', () => {
  let kafka: OwnKafka;
  const opened = new Opened();
  beforeAll(async () => {
    kafka = await openOwnKafka({ count: 3 });
  });
  afterAll(async () => {
    await opened.close();
    await kafka.close();
  });

  async function leaderOfFirst({ settings, topic }: Site): Promise<{ leader: number; copies: number }> {
    const admin = kafkaClient(settings, 'test-admin', silent).admin();
    await admin.connect();
    const { topics } = await admin.fetchTopicMetadata({ topics: [topic] });
    await admin.disconnect();
    const first = topics[0]?.partitions.find(({ partitionId }) => partitionId === 0);
    return { leader: first?.leader ?? 0, copies: first?.replicas.length ?? 0 };
  }

  it('lose no stage and no order when each leader in turn is killed under load', async () => {
    const site = newSite(kafka.settings);
    const { handedOver } = opened.relay(site);
    const working = load(site.store);
    await handedOver(EVENTS_PER_CASE);
    for (let kill = 0; kill < 3; kill += 1) {
      const { leader, copies } = await leaderOfFirst(site);
      expect(copies).toBe(3);
      await kafka.brokers.stop(leader, 'SIGKILL');
      // Stages go on with two brokers of three.
      await handedOver(10 * EVENTS_PER_CASE);
      await kafka.brokers.run(leader);
    }
    const cases = await working.stop();
    const messages = await (await opened.reader(site)).untilDistinct(cases * EVENTS_PER_CASE);
    const seen = tally(messages);
    process.stdout.write(`leader killed 3 times: ${JSON.stringify({ sent: cases * EVENTS_PER_CASE, ...seen })}\n`);
    expect(seen).toMatchObject({ distinct: cases * EVENTS_PER_CASE, outOfOrder: 0 });
  });
});
