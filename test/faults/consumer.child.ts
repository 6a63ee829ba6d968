/**
 * A consumer to be killed: `node consumer.child.ts <monitoring.db> <Kafka settings as JSON> <topic> <group>`. Tells after
 * each small transaction how many records it has taken in its life, until it is killed.
 */
import 'reflect-metadata';
import { KafkaStageFeed, MonitoringDb, MonitoringStore } from '#monitoring';
import { type KafkaSettings, SystemClock } from '#platform';
import { kafkaClient } from '#stage-stream';
import { silent } from '../kafka/support/silent.js';

const [file = '', settings = '', topic = '', groupId = ''] = process.argv.slice(2);
const store = new MonitoringStore(new MonitoringDb(file), new SystemClock());
const kafka = kafkaClient(JSON.parse(settings) as KafkaSettings, 'test', silent);
const feed = new KafkaStageFeed({
  ...{ kafka, topic, groupId, places: store },
  logger: silent,
  sessionTimeoutMs: 500,
  atOnce: 20,
});

let taken = 0;
await feed.run((batch) => {
  store.take(batch);
  taken += batch.records.length;
  process.stdout.write(`${String(taken)}\n`);
}, new AbortController().signal);
