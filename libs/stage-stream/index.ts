export {
  DEAD_LETTER_TOPIC,
  STAGE_TOPIC,
  type Stage,
  type StageUpdated,
  type StageUpdatedData,
} from './stage-updated.js';
export { stageTitles } from './stage-titles.js';
export { StageLog, StageLogReader, type LoggedStage } from './stage-log.js';
export { SqliteStageLog } from './sqlite-stage-log.js';
export { caseDigest, EMPTY_CASE, stageDigest, withMark, type StageMark } from './stage-digest.js';
export * from './parity.view.js';
export { assertStageUpdated, OutsideContract, stageUpdatedSchema } from './contract/assert-stage-updated.js';
export {
  parseStageUpdated,
  UnreadableStage,
  type ReadStage,
  type UnreadableReason,
} from './contract/parse-stage-updated.js';
export { externalCodeOf, InvalidStageCodes, useStageCodes } from './contract/stage-codes.js';
export { StagesElsewhere } from './stages-elsewhere.js';
export { LeaseLost, StageLease, type LeaseRole } from './lease/stage-lease.js';
export { EventStoreStageLease, type LeaseOptions } from './lease/event-store-stage-lease.js';
export { kafkaClient } from './kafka/kafka-client.js';
export { KafkaStageLog, type KafkaStageLogOptions } from './kafka/kafka-stage-log.js';
export { ensureTopic, stageTopic, type TopicSettings } from './kafka/stage-topic.js';
export { StageLogFault, stageLogFault, type StageFaultCode } from './kafka/stage-log-fault.js';
export {
  LEASE_STREAM,
  RESEND_STREAMS,
  resendStream,
  type StageLeaseEvent,
  type StageResendEvent,
  type StagesResendRequested,
  stageStreamEventTypes,
} from './stored-events/stage-events.js';
