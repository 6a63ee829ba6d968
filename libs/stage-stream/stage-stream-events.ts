import type { Position } from '#event-store';

/**
 * Which process hands stages over, and how far. The lease is the stream's expected revision: of two who append, one wins,
 * and whoever loses is no longer the holder.
 */
export type StageLeaseEvent =
  | {
      readonly type: 'StageLeaseTaken';
      readonly data: {
        /** The process that hands over from now on. */
        readonly holder: string;
        /** Everything up to here was handed over. */
        readonly checkpoint: Position;
      };
    }
  | {
      readonly type: 'StagesHandedOver';
      readonly data: { readonly holder: string; readonly checkpoint: Position };
    }
  | {
      readonly type: 'StageLeaseReleased';
      readonly data: { readonly holder: string; readonly checkpoint: Position };
    };

/** Somebody asked for stages to be handed over once more, and how that goes. */
export type StageResendEvent =
  | {
      readonly type: 'StagesResendRequested';
      readonly data: {
        readonly requestId: string;
        /** All stages of this case; `null` when the moments say which. */
        readonly caseId: string | null;
        /** All stages recorded from here … */
        readonly from: string | null;
        /** … until before here. */
        readonly to: string | null;
        readonly occurredAt: string;
      };
    }
  | {
      readonly type: 'StagesResent';
      readonly data: {
        /** Messages handed over so far; a relay that was killed meanwhile has begun again from 0. */
        readonly sent: number;
        readonly done: boolean;
      };
    };
