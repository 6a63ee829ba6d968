import type { Addressee, AgainstKind, ComplaintOutcome } from '../domain/complaint-events.js';
import type { ComplaintFile } from '../domain/complaint-file.js';

export type ComplaintStatus = Exclude<ComplaintFile['status'], 'none'>;

/** A row of `complaints`. */
export interface ComplaintRow {
  readonly complaint_id: string;
  readonly revision: number;
  readonly number: string;
  readonly case_id: string;
  readonly provider_id: string;
  readonly zone: string;
  readonly kind: AgainstKind;
  readonly addressee: Addressee;
  readonly filed_at: string;
  readonly late: number;
  readonly status: ComplaintStatus;
  readonly forward_due_at: string | null;
  readonly review_due_at: string | null;
  readonly next_due_at: string | null;
  readonly decided_by: 'provider' | 'reviewing-body' | null;
  readonly decided_at: string | null;
  readonly outcome: ComplaintOutcome | null;
  readonly reopens: number | null;
  readonly effect: 'case-reopened' | 'case-stands' | null;
}
