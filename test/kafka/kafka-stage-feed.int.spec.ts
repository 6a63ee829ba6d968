import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Kafka, Producer } from 'kafkajs';
import { DeadLetterRelay, KafkaDeadLetterTopic, KafkaStageFeed, MonitoringConsumer } from '#monitoring';
import { MonitoringFolder, stageOf, wholeCase } from '#monitoring/testing';
import { kafkaClient, type ReadStage } from '#stage-stream';
import { type FeedSource, stageFeedContract } from '../../libs/monitoring/testing/stage-feed.contract.js';
import { freshName } from './support/fresh-name.js';
import { silent } from './support/silent.js';
import { describeWithOwnKafka, openOwnKafka, type OwnKafka } from './support/test-kafka.js';

let own: OwnKafka;
let kafka: Kafka;
let producer: Producer;

/** A topic and a group that no other test has. */
class Topic {
  readonly topic = freshName('stages');
  readonly groupId = freshName('group');

  async make(partitions = 1): Promise<this> {
    await this.#asked((admin) =>
      admin.createTopics({ topics: [{ topic: this.topic, numPartitions: partitions }], waitForLeaders: true }),
    );
    return this;
  }

  async send(messages: readonly ReadStage[], through: Pick<Producer, 'send'> = producer): Promise<void> {
    const { topic } = this;
    const sent = messages.map((message) => ({ key: message.subject, value: JSON.stringify(message) }));
    await through.send({ topic, messages: sent });
  }

  async sendInTransaction(messages: readonly ReadStage[], commit: boolean): Promise<void> {
    const transactional = kafka.producer({
      transactionalId: this.topic,
      idempotent: true,
      maxInFlightRequests: 1,
      retry: { initialRetryTime: 20 },
    });
    await transactional.connect();
    const transaction = await transactional.transaction();
    await this.send(messages, transaction);
    await (commit ? transaction.commit() : transaction.abort());
    await transactional.disconnect();
  }

  async deleteBefore(offset: string): Promise<void> {
    const { topic } = this;
    await this.#asked(async (admin) => {
      await admin.fetchTopicOffsets(topic); // kafkajs looks for the leader in what it happens to know
      await admin.deleteTopicRecords({ topic, partitions: [{ partition: 0, offset }] });
    });
  }

  groupOffsets(): Promise<string[]> {
    const { groupId, topic } = this;
    return this.#asked(async (admin) => {
      const [offsets] = await admin.fetchOffsets({ groupId, topics: [topic] });
      return offsets?.partitions.map(({ offset }) => offset) ?? [];
    });
  }

  async setGroupOffset(offset: string): Promise<void> {
    const { groupId, topic } = this;
    await this.#asked((admin) => admin.setOffsets({ groupId, topic, partitions: [{ partition: 0, offset }] }));
  }

  feed(places: KafkaStageFeedPlaces): KafkaStageFeed {
    const { topic, groupId } = this;
    return new KafkaStageFeed({ kafka, topic, groupId, places, logger: silent, sessionTimeoutMs: 1_000 });
  }

  async #asked<Answer>(question: (admin: ReturnType<Kafka['admin']>) => Promise<Answer>): Promise<Answer> {
    const admin = kafka.admin();
    await admin.connect();
    try {
      return await question(admin);
    } finally {
      await admin.disconnect();
    }
  }
}

type KafkaStageFeedPlaces = ConstructorParameters<typeof KafkaStageFeed>[0]['places'];

/** Runs a consumer with its store until the condition holds. */
async function consumed(folder: MonitoringFolder, topic: Topic, until: (feed: KafkaStageFeed) => unknown) {
  const feed = topic.feed(folder.store);
  const stop = new AbortController();
  const running = new MonitoringConsumer(feed, folder.store, silent).run(stop.signal);
  while (until(feed) !== true) await new Promise((resolve) => setTimeout(resolve, 10));
  stop.abort();
  await running;
  return feed;
}

const stages = (folder: MonitoringFolder): unknown => folder.tally()['stages'];
const cases = (count: number): ReadStage[] =>
  Array.from({ length: count }, (_, index) => wholeCase(`case ${String(index)}`)).flat();

describeWithOwnKafka('the feed from Kafka')('the feed from Kafka', () => {
  beforeAll(async () => {
    own = await openOwnKafka({ settings: { 'group.min.session.timeout.ms': '500' } });
    kafka = kafkaClient(own.settings, 'test', silent);
    producer = kafka.producer({ allowAutoTopicCreation: false });
    await producer.connect();
  }, 90_000);

  afterAll(async () => {
    await producer.disconnect();
    await own.close();
  }, 30_000);

  describe('with a broker', () => {
    stageFeedContract('Kafka', async (): Promise<FeedSource> => {
      const topic = await new Topic().make();
      return {
        append: (messages) => topic.send(messages),
        feed: (places) => topic.feed(places),
        close: () => Promise.resolve(),
      };
    });
  });

  describe('the consumer of a topic', () => {
    it('takes what was committed from all partitions, past the marks of transactions, and misses nothing', async () => {
      using folder = new MonitoringFolder();
      const topic = await new Topic().make(3);
      await topic.sendInTransaction(cases(10), true);
      await topic.sendInTransaction([stageOf('never', 1)], false);
      await consumed(folder, topic, () => stages(folder) === 70);
      await topic.sendInTransaction(cases(20), true);
      await consumed(folder, topic, (feed) => stages(folder) === 140 && feed.status().lag === 0);
      expect(folder.db.all('SELECT * FROM lost')).toEqual([]);
      expect(folder.tally()).toMatchObject({ stages: 140, duplicates: 70 });
    }, 30_000);

    it('stands where its store stands, whatever the group was told', async () => {
      using folder = new MonitoringFolder();
      const topic = await new Topic().make();
      await topic.send(cases(2));
      await topic.setGroupOffset('9');
      await consumed(folder, topic, () => stages(folder) === 14);
      await topic.send(wholeCase('later'));
      await consumed(folder, topic, () => stages(folder) === 21);
      expect(folder.tally()).toMatchObject({ taken: 21, duplicates: 0 });
      expect(await topic.groupOffsets()).toEqual(['21']);
    }, 30_000);

    it('says what the topic no longer had, and goes on behind it', async () => {
      using folder = new MonitoringFolder();
      const topic = await new Topic().make();
      await topic.send(wholeCase('a'));
      await consumed(folder, topic, () => stages(folder) === 7);
      await topic.send(cases(3));
      await topic.deleteBefore('21');
      await consumed(folder, topic, () => stages(folder) === 14);
      expect(folder.db.all('SELECT from_offset, until_offset FROM lost')).toEqual([
        { from_offset: '7', until_offset: '21' },
      ]);
    }, 30_000);

    it('begins at the beginning of a topic whose oldest stages are gone', async () => {
      using folder = new MonitoringFolder();
      const topic = await new Topic().make();
      await topic.send(cases(2));
      await topic.deleteBefore('7');
      await consumed(folder, topic, () => stages(folder) === 7);
      expect(folder.db.all('SELECT * FROM lost')).toEqual([]);
    }, 30_000);

    it('says that there is no topic, makes none, and goes on once there is one', async () => {
      using folder = new MonitoringFolder();
      const topic = new Topic();
      await consumed(folder, topic, (feed) => feed.status().fault === 'topic-missing');
      await topic.make();
      await topic.send(wholeCase('a'));
      const feed = await consumed(folder, topic, () => stages(folder) === 7);
      expect(feed.status().fault).toBeNull();
    }, 60_000);

    it('catches up after a long absence in batches of bounded size', async () => {
      using folder = new MonitoringFolder();
      const topic = await new Topic().make(3);
      const messages = cases(2_000);
      for (let from = 0; from < messages.length; from += 2_000) await topic.send(messages.slice(from, from + 2_000));
      const lags: number[] = [];
      await consumed(folder, topic, (feed) => {
        lags.push(feed.status().lag ?? -1);
        return stages(folder) === messages.length && feed.status().lag === 0;
      });
      expect(Math.max(...lags)).toBeGreaterThan(5_000);
      expect(folder.tally()).toMatchObject({ taken: messages.length, duplicates: 0 });
    }, 60_000);

    it('goes on after the broker was away', async () => {
      using folder = new MonitoringFolder();
      const topic = await new Topic().make();
      await topic.send(wholeCase('a'));
      const stop = new AbortController();
      const feed = topic.feed(folder.store);
      const running = new MonitoringConsumer(feed, folder.store, silent).run(stop.signal);
      const until = async (condition: () => boolean): Promise<void> => {
        while (!condition()) await new Promise((resolve) => setTimeout(resolve, 10));
      };
      await until(() => stages(folder) === 7);
      await own.brokers.stop(1, 'SIGKILL');
      await until(() => feed.status().fault === 'broker-unreachable');
      await own.brokers.run(1);
      await topic.send(wholeCase('b'));
      await until(() => stages(folder) === 14 && feed.status().fault === null);
      stop.abort();
      await running;
      expect(folder.tally()).toMatchObject({ taken: 14 });
    }, 120_000);
  });

  describe('a message nobody can read', () => {
    it('is handed on to the topic of dead letters as it came, with its reason and its origin', async () => {
      using folder = new MonitoringFolder();
      const topic = await new Topic().make();
      const dead = new Topic();
      await producer.send({
        topic: topic.topic,
        messages: [
          { key: 'k', value: '{"half' },
          { key: null, value: null },
        ],
      });
      await consumed(folder, topic, () => folder.tally()['taken'] === 2);
      const stop = new AbortController();
      const deadTopic = new KafkaDeadLetterTopic({ kafka, topic: dead.topic, create: true });
      const running = new DeadLetterRelay(folder.store, deadTopic, silent).run(stop.signal);
      while (folder.store.unpublished().length > 0) await new Promise((resolve) => setTimeout(resolve, 10));
      stop.abort();
      await running;
      expect(await readAll(dead, 2)).toEqual([
        [
          'k',
          '{"half',
          { reason: 'not-json', 'origin-topic': topic.topic, 'origin-partition': '0', 'origin-offset': '0' },
        ],
        [
          null,
          null,
          { reason: 'not-json', 'origin-topic': topic.topic, 'origin-partition': '0', 'origin-offset': '1' },
        ],
      ]);
    }, 60_000);
  });
});

async function readAll({ topic, groupId }: Topic, count: number): Promise<unknown[]> {
  const seen: unknown[] = [];
  const consumer = kafka.consumer({ groupId, sessionTimeout: 6_000, maxWaitTimeInMs: 200 });
  await consumer.subscribe({ topic, fromBeginning: true });
  await consumer.run({
    eachMessage: ({ message: { key, value, headers = {} } }) => {
      const texts = Object.entries(headers).map(([name, content]) => [name, String(content)]);
      seen.push([key?.toString() ?? null, value?.toString() ?? null, Object.fromEntries(texts)]);
      return Promise.resolve();
    },
  });
  while (seen.length < count) await new Promise((resolve) => setTimeout(resolve, 10));
  await consumer.disconnect();
  return seen;
}
