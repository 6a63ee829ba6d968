import type { PaperKind } from './paper-kinds.js';
import type { PaperSource } from './paper-source.js';

/** A paper that an event has made. */
export interface MadePaper {
  readonly kind: PaperKind;
  readonly number: string;
  readonly occurredAt: string;
  /** What it says comes from these events, the one that made it last. */
  readonly sources: readonly PaperSource[];
}
