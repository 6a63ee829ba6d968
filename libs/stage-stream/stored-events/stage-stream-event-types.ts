import type { EventTypeDefinition } from '#event-store';
import type { StageLeaseEvent, StageResendEvent } from '../stage-stream-events.js';

/** The version each event is written in now. */
const versions: Readonly<Record<(StageLeaseEvent | StageResendEvent)['type'], EventTypeDefinition>> = {
  StageLeaseTaken: { version: 1 },
  StagesHandedOver: { version: 1 },
  StageLeaseReleased: { version: 1 },
  StagesResendRequested: { version: 1 },
  StagesResent: { version: 1 },
};

export const stageStreamEventTypes: ReadonlyMap<string, EventTypeDefinition> = new Map(Object.entries(versions));

export const STAGE_LEASE_STREAM = 'stage-lease';
export const STAGE_RESEND_STREAMS = 'stage-resend-';

export function stageResendStream(requestId: string): string {
  return `${STAGE_RESEND_STREAMS}${requestId}`;
}
