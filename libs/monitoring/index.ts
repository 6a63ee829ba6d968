/**
 * The monitoring system's side: takes published stages, each once, and shows how the cases go. It knows the cases only by
 * their stages. The composition imports `MonitoringModule`, provides `MonitoringDb`, `MonitoringStore` and a `StageFeed`
 * globally, and runs `MonitoringConsumer` in the background.
 */
export { MonitoringConsumer } from './consumer/monitoring-consumer.js';
export { DeadLetterRelay, DeadLetterTopic } from './dead-letters/dead-letter.relay.js';
export { KafkaDeadLetterTopic, type KafkaDeadLetterOptions } from './dead-letters/kafka-dead-letter-topic.js';
export { FeedPlaces, StageFeed, type FeedBatch, type FeedRecord, type FeedStatus } from './feed/stage-feed.js';
export { KafkaStageFeed, type KafkaStageFeedOptions } from './feed/kafka/kafka-stage-feed.js';
export { LocalStageFeed } from './feed/local-stage-feed.js';
export { MonitoringModule } from './monitoring.module.js';
export { MonitoringDamaged, MonitoringDb, OtherMonitoringVersion } from './store/monitoring-db.js';
export { MonitoringStore } from './store/monitoring-store.js';
