import type { OutageSystem } from '../domain/outage-events.js';
import type { OutageRecord } from '../domain/outage-record.js';

export type OutageStatus = Exclude<OutageRecord['status'], 'none'>;

/** A row of `outages`. */
export interface OutageRow {
  readonly outage_id: string;
  readonly revision: number;
  readonly provider_id: string;
  readonly zone: string;
  readonly status: OutageStatus;
  readonly number: string | null;
  readonly system: OutageSystem;
  readonly system_name: string | null;
  readonly failed_at: string | null;
  readonly noticed_at: string;
  readonly reported_at: string;
  readonly drawn_up_at: string | null;
  readonly restored_at: string | null;
}
