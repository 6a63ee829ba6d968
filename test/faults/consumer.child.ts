/**
 * A consumer to be killed: `node consumer.child.ts <monitoring.db> <brokers> <topic> <group>`. Tells after each small
 * transaction how many records it has taken in its life, until it is killed.
 */
import 'reflect-metadata';
import kafkajs from 'kafkajs';
import { KafkaStageFeed, MonitoringDb, MonitoringStore } from '#monitoring';
import { PinoJsonLogger, SystemClock } from '#platform';

const [file = '', brokers = '', topic = '', groupId = ''] = process.argv.slice(2);
const store = new MonitoringStore(new MonitoringDb(file), new SystemClock());
const kafka = new kafkajs.Kafka({ brokers: brokers.split(','), logLevel: kafkajs.logLevel.NOTHING });
const feed = new KafkaStageFeed({
  ...{ kafka, topic, groupId, places: store },
  logger: new PinoJsonLogger('silent'),
  sessionTimeoutMs: 500,
  atOnce: 20,
});

let taken = 0;
await feed.run((batch) => {
  store.take(batch);
  taken += batch.records.length;
  process.stdout.write(`${String(taken)}\n`);
}, new AbortController().signal);
