import type { Projection } from '#read-models';
import { absencesProjection } from './absences.projection.js';
import { bodiesProjection } from './bodies.projection.js';
import { officersProjection } from './officers.projection.js';

/** What the process's projector has to keep for this slice. */
export const identityProjections: readonly Projection[] = [officersProjection, bodiesProjection, absencesProjection];
