import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import kafkajs, { type Admin } from 'kafkajs';
import { kafkaClient, STAGE_TOPIC } from '#stage-stream';
import { EVENTS_PER_CASE, newSite, requestResend, writeCase, writeCases } from './support/relay-rig.js';
import { Opened } from './support/opened.js';
import { silent } from './support/silent.js';
import { describeWithKafka, openTestKafka, type TestKafka } from './support/test-kafka.js';
import { tally } from './support/topic-reader.js';

jest.setTimeout(60_000);

describeWithKafka('the stage relay to a real Kafka')('the stage relay on Kafka', () => {
  let kafka: TestKafka;
  let admin: Admin;
  const opened = new Opened();
  beforeAll(async () => {
    kafka = await openTestKafka();
    admin = kafkaClient(kafka.settings, 'test-admin', silent).admin();
    await admin.connect();
  });
  afterAll(async () => {
    await opened.close();
    await admin.disconnect();
    await kafka.close();
  });

  it('hands over every stage once, numbered and in order, under the key of its case', async () => {
    const site = newSite(kafka.settings);
    const cases = await writeCases(site.store, 5);
    const { relay } = opened.relay(site);
    const reader = await opened.reader(site);
    const late = await writeCase(site.store);
    const count = 6 * EVENTS_PER_CASE;
    const messages = await reader.untilDistinct(count);
    expect(tally(messages)).toEqual({ read: count, distinct: count, outOfOrder: 0, duplicates: 0 });
    expect(new Set(messages.map(({ key }) => key))).toEqual(new Set([...cases, late]));
    for (const { key, headers, stage } of messages) {
      expect(key).toBe(stage.subject);
      expect(stage).toMatchObject({ specversion: '1.0', type: STAGE_TOPIC });
      expect(headers).toEqual({ 'content-type': 'application/cloudevents+json; charset=UTF-8' });
    }
    expect(await relay.status()).toEqual({
      role: 'holder',
      handedOver: count,
      behindSeconds: 0,
      fault: null,
      faultCode: null,
    });
  });

  it('makes a missing topic that keeps everything', async () => {
    const site = newSite(kafka.settings);
    await writeCase(site.store);
    opened.relay(site);
    await (await opened.reader(site)).untilDistinct(EVENTS_PER_CASE);
    const { topics } = await admin.fetchTopicMetadata({ topics: [site.topic] });
    expect(topics[0]?.partitions).toHaveLength(kafka.settings.partitions);
    const type = kafkajs.ConfigResourceTypes.TOPIC;
    const names = ['cleanup.policy', 'retention.ms', 'retention.bytes', 'min.insync.replicas'];
    const resources = [{ type, name: site.topic, configNames: names }];
    const answer = await admin.describeConfigs({ includeSynonyms: false, resources });
    const entries = answer.resources[0]?.configEntries ?? [];
    const found = Object.fromEntries(entries.map(({ configName, configValue }) => [configName, configValue]));
    expect(found).toMatchObject({ 'cleanup.policy': 'delete', 'retention.ms': '-1', 'retention.bytes': '-1' });
    expect(Number(found['min.insync.replicas'])).toBeGreaterThan(0);
  });

  it('says what an operator has to run when it must not make the topic, and goes on when that was done', async () => {
    const site = newSite({ ...kafka.settings, createTopics: false });
    await writeCase(site.store);
    const { relay, failed } = opened.relay(site);
    const { fault, behindSeconds } = await failed();
    expect(fault).toContain(
      `kafka-topics.sh --bootstrap-server <broker> --create --topic ${site.topic} --partitions ${site.settings.partitions}`,
    );
    expect(fault).toContain('--config retention.ms=-1');
    expect(behindSeconds).not.toBeNull();
    await admin.createTopics({ topics: [{ topic: site.topic, numPartitions: 1 }], waitForLeaders: true });
    await (await opened.reader(site)).untilDistinct(EVENTS_PER_CASE);
    expect(await relay.status()).toMatchObject({ fault: null });
  });

  it('goes on where it stopped, without a repeat', async () => {
    const site = newSite(kafka.settings);
    await writeCase(site.store);
    const first = opened.relay(site);
    const reader = await opened.reader(site);
    await reader.untilDistinct(EVENTS_PER_CASE);
    await first.stop();
    await writeCase(site.store);
    opened.relay(site);
    const messages = await reader.untilDistinct(2 * EVENTS_PER_CASE);
    expect(tally(messages)).toMatchObject({ duplicates: 0, outOfOrder: 0 });
  });

  it('hands a case, or a span of time, over once more when asked, and only then', async () => {
    const site = newSite(kafka.settings);
    const [wanted = '', other = ''] = await writeCases(site.store, 2);
    await requestResend(site.store, { caseId: wanted, from: null, to: null });
    const later = await writeCase(site.store);
    const relay = opened.relay(site);
    const reader = await opened.reader(site);
    const count = 4 * EVENTS_PER_CASE;
    const messages = await reader.until(({ length }) => length >= count);
    const sequences = (caseId: string): number[] =>
      messages.filter(({ key }) => key === caseId).map(({ stage }) => stage.data.sequence);
    const once = Array.from({ length: EVENTS_PER_CASE }, (_, index) => index + 1);
    expect(sequences(wanted)).toEqual([...once, ...once]);
    expect([sequences(other), sequences(later)]).toEqual([once, once]);
    expect(tally(messages)).toMatchObject({ distinct: 3 * EVENTS_PER_CASE, outOfOrder: 0 });

    const at = messages.map(({ stage }) => stage.data.recordedAt).toSorted();
    await requestResend(site.store, { caseId: null, from: at[0] ?? '', to: '9999-12-31T00:00:00.000Z' });
    await reader.until(({ length }) => length >= count + 3 * EVENTS_PER_CASE);
    await relay.stop();
    // The request is behind the checkpoint now: whoever begins there does not meet it again.
    await writeCase(site.store);
    opened.relay(site);
    await reader.untilDistinct(4 * EVENTS_PER_CASE);
    expect(tally(reader.messages)).toMatchObject({ read: 8 * EVENTS_PER_CASE, distinct: 4 * EVENTS_PER_CASE });
  });

  it('hands a long history over in bounded batches', async () => {
    const site = newSite(kafka.settings);
    const cases = Math.ceil(20_000 / EVENTS_PER_CASE);
    await writeCases(site.store, cases);
    let [read, sent, furthest] = [0, 0, 0];
    const subscribe = site.store.subscribe.bind(site.store);
    site.store.subscribe = async function* counting(...args) {
      for await (const page of subscribe(...args)) {
        read += page.events.length;
        furthest = Math.max(furthest, read - sent);
        yield page;
      }
    };
    const batches: number[] = [];
    const { log } = opened.relay(site, (relayLog) => {
      const append = relayLog.append.bind(relayLog);
      relayLog.append = async (messages, checkpoint) => {
        batches.push(messages.length);
        await append(messages, checkpoint);
        sent += messages.length;
      };
    });
    const messages = await (await opened.reader(site)).untilDistinct(cases * EVENTS_PER_CASE);
    expect(tally(messages)).toMatchObject({ outOfOrder: 0, duplicates: 0 });
    expect(Math.max(...batches)).toBeLessThan(log.batch + 500);
    // One batch on its way, one read ahead, a page of the store above each.
    expect(furthest).toBeLessThanOrEqual(2 * (log.batch + 500));
  });
});
