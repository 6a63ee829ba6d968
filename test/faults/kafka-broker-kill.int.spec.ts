import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { seeded } from '#event-store/testing';
import { load } from '../kafka/support/load.js';
import { Opened } from '../kafka/support/opened.js';
import { EVENTS_PER_CASE, newSite } from '../kafka/support/relay-rig.js';
import { describeWithOwnKafka, openOwnKafka, type OwnKafka } from '../kafka/support/test-kafka.js';
import { takeovers, tally } from '../kafka/support/topic-reader.js';

const KILLS = Math.min(20, Number(process.env['KILLS'] ?? 2));
const SEED = Number(process.env['KILL_SEED'] ?? 31);
const LONGEST_LIFE_MS = 1_000;
const LONGEST_ABSENCE_MS = 500;

jest.setTimeout(120_000 + KILLS * 20_000);

describeWithOwnKafka('a broker that is killed under load')(
  `a broker that is killed under load (${KILLS} times, seed ${SEED})`,
  () => {
    const random = seeded(SEED);
    const opened = new Opened();
    let kafka: OwnKafka;
    beforeAll(async () => {
      kafka = await openOwnKafka();
    });
    afterAll(async () => {
      await opened.close();
      await kafka.close();
    });

    it('costs no stage and no order', async () => {
      const site = newSite(kafka.settings);
      const { handedOver, relay } = opened.relay(site);
      const working = load(site.store);
      for (let kill = 0; kill < KILLS; kill += 1) {
        await handedOver(EVENTS_PER_CASE);
        // Not waits for something: the moments are what is varied.
        await delay(random() * LONGEST_LIFE_MS);
        await kafka.brokers.stop(1, 'SIGKILL');
        await delay(random() * LONGEST_ABSENCE_MS);
        await kafka.brokers.run();
      }
      await handedOver(EVENTS_PER_CASE);
      const sent = (await working.stop()) * EVENTS_PER_CASE;
      const messages = await (await opened.reader(site)).untilDistinct(sent);
      const seen = { ...tally(messages), ...takeovers(messages) };
      process.stdout.write(
        `broker killed ${KILLS} times: ${JSON.stringify({ sent, lost: sent - seen.distinct, ...seen })}\n`,
      );
      expect(seen).toMatchObject({ distinct: sent, outOfOrder: 0, byFenced: 0 });
      expect(await relay.status()).toMatchObject({ fault: null, behindSeconds: 0 });
    });
  },
);
