import type { Channel, Role } from '#regulations';

/** A row of `case_details`. JSON columns stay text until they are shown. */
export interface CaseRow {
  readonly case_id: string;
  readonly revision: number;
  /** Of the last event that is somebody's act: the clock's words come after it. */
  readonly acted_revision: number;
  readonly status: 'open' | 'closed';
  readonly service: string;
  readonly jurisdiction: string;
  readonly edition_id: string;
  readonly edition_revision: number;
  readonly procedure: string;
  readonly provider_id: string;
  readonly intake_body_id: string;
  readonly administration_id: string | null;
  readonly zone: string;
  readonly channel: Channel;
  readonly handout: Channel;
  readonly archive: number;
  readonly submitted_at: string;
  readonly recorded_at: string;
  readonly last_act_at: string;
  readonly case_due: string | null;
  readonly parties: string;
  readonly documents: string;
  readonly step: number;
  readonly role: Role;
  readonly body_id: string;
  readonly remaining: string;
  readonly step_started_at: string;
  readonly step_due: string | null;
  readonly step_rework: number;
  readonly executor_id: string | null;
  readonly resolution: string | null;
  readonly incoming_number: string | null;
  readonly paper_number: string | null;
  readonly package_complete: number | null;
  readonly result_number: string | null;
  readonly examination: string | null;
  readonly draft: string | null;
  readonly decision: string | null;
  readonly signature: string | null;
  readonly acceptance_refusal: string | null;
  readonly outcome: 'favourable' | 'refusal' | null;
  readonly closed_by: 'issued' | 'acceptance-refused' | 'withdrawn' | null;
  readonly closed_at: string | null;
  /** JSON of `Branches`; `null` = nothing happened beside the steps. */
  readonly branches: string | null;
  readonly answers: string;
  readonly consent: number | null;
  /** JSON of `Prolongation`; `null` = not prolonged. */
  readonly prolonged: string | null;
  readonly repeats_from: number | null;
  readonly contract: string | null;
  readonly register_entry: string | null;
  /** When the result was brought to the applicant's knowledge, as far as proved. */
  readonly notified_at: string | null;
}
