import { Injectable } from '@nestjs/common';
import type { RecordedEvent } from '#event-store';
import type { StageUpdated } from '#stage-stream';
import { isCaseEvent, stageUpdateOf } from './stage-update-of.js';

/** The one place where stored events become the messages of this installation: for the relay and for who proves it right. */
@Injectable()
export class StageMessages {
  /** `undefined` for an event that is no stage of a case. */
  of(event: RecordedEvent): StageUpdated | undefined {
    return isCaseEvent(event) ? stageUpdateOf(event) : undefined;
  }
}
