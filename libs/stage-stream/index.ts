export {
  DEAD_LETTER_TOPIC,
  STAGE_TOPIC,
  type Stage,
  type StageUpdated,
  type StageUpdatedData,
} from './stage-updated.js';
export { StageLog, StageLogReader, type LoggedStage } from './stage-log.js';
export { SqliteStageLog } from './sqlite-stage-log.js';
export { caseDigest, EMPTY_CASE, stageDigest, withMark, type StageMark } from './stage-digest.js';
export * from './parity.view.js';
export { StageLease, StageLeaseLost, type StageLeaseOptions } from './stage-lease.js';
export type { StageLeaseEvent, StageResendEvent } from './stage-stream-events.js';
export {
  STAGE_LEASE_STREAM,
  STAGE_RESEND_STREAMS,
  stageResendStream,
  stageStreamEventTypes,
} from './stored-events/stage-stream-event-types.js';
export { assertStageUpdated, OutsideContract, stageUpdatedSchema } from './contract/assert-stage-updated.js';
export {
  parseStageUpdated,
  UnreadableStage,
  type ReadStage,
  type UnreadableReason,
} from './contract/parse-stage-updated.js';
export { externalCodeOf, InvalidStageCodes, useStageCodes } from './contract/stage-codes.js';
