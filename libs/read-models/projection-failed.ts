import type { Position, RecordedEvent } from '#event-store';
import type { Projection } from './projection.js';

/** A projection's handler threw: a bug. The projector waits before this event until a corrected program starts. */
export class ProjectionFailed extends Error {
  override readonly name = 'ProjectionFailed';
  readonly projection: string;
  readonly eventType: string;
  readonly stream: string;
  readonly position: Position;

  constructor({ name }: Projection, event: RecordedEvent, cause: unknown) {
    super(`${name} cannot take in ${event.type} of ${event.stream}`, { cause });
    this.projection = name;
    this.eventType = event.type;
    this.stream = event.stream;
    this.position = event.position;
  }
}
