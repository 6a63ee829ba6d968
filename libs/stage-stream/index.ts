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
export { assertStageUpdated, OutsideContract, stageUpdatedSchema } from './contract/assert-stage-updated.js';
export {
  parseStageUpdated,
  UnreadableStage,
  type ReadStage,
  type UnreadableReason,
} from './contract/parse-stage-updated.js';
