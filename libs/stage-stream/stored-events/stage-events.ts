import type { EventTypeDefinition, Position } from '#event-store';

/** Whose turn it is to hand stages over, and how far that came: enough to read the last event of the stream alone. */
export interface LeaseData {
  /** The process. */
  readonly holder: string;
  /** Counts the turns. */
  readonly epoch: number;
  /** Everything up to this place in the event store was handed over; what follows may have been. */
  readonly checkpoint: Position;
}

/** A process begins its turn where the one before stood. */
export interface StageLeaseTaken {
  readonly type: 'StageLeaseTaken';
  readonly data: LeaseData;
}

/** The holder came so far, or is at work still. */
export interface StagesHandedOver {
  readonly type: 'StagesHandedOver';
  readonly data: LeaseData;
}

/** The holder stopped in order: the next one need not wait. */
export interface StageLeaseReleased {
  readonly type: 'StageLeaseReleased';
  readonly data: LeaseData;
}

export type StageLeaseEvent = StageLeaseTaken | StagesHandedOver | StageLeaseReleased;

/** Stages to be handed over once more, as they were: those of one case, or those recorded in a span of time. */
export interface StagesResendRequested {
  readonly type: 'StagesResendRequested';
  readonly data: {
    readonly requestId: string;
    readonly caseId: string | null;
    /** From this instant on; `null` with a case. */
    readonly from: string | null;
    /** Before this instant; `null` with a case. */
    readonly to: string | null;
    readonly occurredAt: string;
  };
}

/** How far that has come; a relay that was killed on the way has begun again from 0. */
export interface StagesResent {
  readonly type: 'StagesResent';
  readonly data: { readonly sent: number; readonly done: boolean };
}

export type StageResendEvent = StagesResendRequested | StagesResent;

export const LEASE_STREAM = 'stage-lease';
export const RESEND_STREAMS = 'stage-resend-';

export function resendStream(requestId: string): string {
  return `${RESEND_STREAMS}${requestId}`;
}

/** The version each event is written in now. */
const versions: Readonly<Record<(StageLeaseEvent | StageResendEvent)['type'], EventTypeDefinition>> = {
  StageLeaseTaken: { version: 1 },
  StagesHandedOver: { version: 1 },
  StageLeaseReleased: { version: 1 },
  StagesResendRequested: { version: 1 },
  StagesResent: { version: 1 },
};

export const stageStreamEventTypes: ReadonlyMap<string, EventTypeDefinition> = new Map(Object.entries(versions));
