import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { STAGE_TOPIC, ensureTopic, kafkaClient } from '#stage-stream';
import {
  EVENTS_PER_CASE,
  newSite,
  type RunningRelay,
  type Site,
  startRelay,
  writeCase,
  writeCases,
} from './support/relay-rig.js';
import { describeWithKafka, openTestKafka, silent, type TestKafka } from './support/test-kafka.js';
import { tally, TopicReader } from './support/topic-reader.js';

jest.setTimeout(60_000);

describeWithKafka('the stage relay to a real Kafka')('the stage relay on Kafka', () => {
  let kafka: TestKafka;
  const open: { close?: () => Promise<void>; stop?: () => Promise<void> }[] = [];
  beforeAll(async () => {
    kafka = await openTestKafka();
  });
  afterAll(async () => {
    for (const each of open) await (each.stop ?? each.close)?.call(each);
    await kafka.close();
  });

  const relayOf = (site: Site): RunningRelay => {
    const relay = startRelay(site);
    open.push(relay);
    return relay;
  };
  const readerOf = async ({ settings, topic }: Site): Promise<TopicReader> => {
    const reader = await TopicReader.open(settings, topic);
    open.push(reader);
    return reader;
  };
  const newTopic = async (): Promise<Site> => {
    const site = newSite(kafka.settings);
    await ensureTopic(kafkaClient(site.settings, 'test', silent), topicOf(site), silent);
    return site;
  };
  const topicOf = ({ topic, settings }: Site) => ({ topic, partitions: settings.partitions, create: true });

  it('hands over every stage once, numbered and in order, under the key of its case', async () => {
    const site = await newTopic();
    const cases = await writeCases(site.store, 5);
    const reader = await readerOf(site);
    const { relay } = relayOf(site);
    const late = await writeCase(site.store);
    const messages = await reader.untilDistinct(6 * EVENTS_PER_CASE);
    expect(tally(messages)).toEqual({
      read: 6 * EVENTS_PER_CASE,
      distinct: 6 * EVENTS_PER_CASE,
      outOfOrder: 0,
      duplicates: 0,
    });
    expect(new Set(messages.map(({ key }) => key))).toEqual(new Set([...cases, late]));
    for (const { key, headers, stage } of messages) {
      expect(key).toBe(stage.subject);
      expect(stage).toMatchObject({ specversion: '1.0', type: STAGE_TOPIC });
      expect(headers).toEqual({ 'content-type': 'application/cloudevents+json; charset=UTF-8' });
    }
    expect(await relay.status()).toEqual({
      role: 'holder',
      handedOver: messages.length,
      behindSeconds: 0,
      fault: null,
    });
  });
});
