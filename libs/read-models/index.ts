export {
  defineProjection,
  type Projection,
  type ProjectionDb,
  type ProjectionDefinition,
  type ProjectionHandler,
  type ProjectionHandlers,
} from './projection.js';
export { Projector, type ProjectorOptions } from './projector.js';
export type { ProjectorLogger } from './projector-logger.js';
export type { ProjectionStatus, ProjectorFault, ProjectorPhase, ProjectorStatus } from './projector-status.js';
export type { RebuildReport } from './rebuild-beside.js';
export { KeptAnswers } from './kept-answers.js';
export { ReadModelReader } from './read-model-reader.js';
export { type ReadModelSnapshot, snapshotsOf } from './read-model-snapshot.js';
export { isDamage, sqliteCode } from './sqlite-damage.js';
export { ProjectionFailed } from './projection-failed.js';
export type { WaitOptions } from './position-waiters.js';
export type { SqlParams, SqlValue } from './statement-cache.js';
