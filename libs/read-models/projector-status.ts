import { type Position, START } from '#event-store';
import type { LiveFiles } from './live-files.js';
import type { Projection } from './projection.js';
import type { ProjectionSet } from './projection-set.js';
import type { ReadModelFile } from './read-model-file.js';

export type ProjectorPhase = 'idle' | 'building' | 'following' | 'retrying' | 'closed';

/** Codes and places only: this may be shown and logged. */
export interface ProjectorFault {
  /** Name of the error's class, or SQLite's code. */
  readonly code: string;
  /** Present when a handler threw. */
  readonly at?: {
    readonly projection: string;
    readonly eventType: string;
    readonly stream: string;
    readonly position: Position;
  };
}

export interface ProjectionStatus {
  readonly name: string;
  readonly version: number;
  /** Version that queries read now; `null` before its first build is done. */
  readonly servedVersion: number | null;
  /** How far the served rows go. */
  readonly checkpoint: Position;
  /** It is known or feared that the store holds more. */
  readonly behind: boolean;
  /** Events taken in beside, and how many the served file has, as a measure of the way to go. */
  readonly rebuilding: { readonly events: number; readonly of: number | null } | null;
  readonly lastError: ProjectorFault | null;
}

export interface ProjectorStatus {
  readonly phase: ProjectorPhase;
  /** The present versions are served, were up to date at the last look, and nothing stands in the way. */
  readonly ready: boolean;
  readonly projections: readonly ProjectionStatus[];
}

/** What the projector knows of its own course. */
export interface ProjectorCourse {
  phase: ProjectorPhase;
  caughtUp: boolean;
  fault: ProjectorFault | null;
  beside: ReadModelFile | null;
}

export function describeStatus(set: ProjectionSet, files: LiveFiles, course: ProjectorCourse): ProjectorStatus {
  const { phase, caughtUp, fault } = course;
  const ready = phase !== 'closed' && caughtUp && fault === null && files.served === files.current;
  return { phase, ready, projections: set.projections.map((each) => describeProjection(each, files, course)) };
}

function describeProjection(
  { name, version }: Projection,
  { served, current }: LiveFiles,
  { caughtUp, fault, beside }: ProjectorCourse,
): ProjectionStatus {
  const building = beside ?? (current === served ? null : current);
  const isItsFault = fault?.at === undefined || fault.at.projection === name;
  return {
    name,
    version,
    servedVersion: served?.progress.versions[name] ?? null,
    checkpoint: served?.checkpoint ?? START,
    behind: !caughtUp,
    rebuilding: building === null ? null : { events: building.progress.events, of: served?.progress.events ?? null },
    lastError: isItsFault ? fault : null,
  };
}
