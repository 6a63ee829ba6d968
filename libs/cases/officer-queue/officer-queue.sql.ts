import type { Channel, Role } from '#regulations';

export interface QueueRow {
  readonly case_id: string;
  readonly procedure_key: string;
  readonly edition_id: string;
  readonly service: string;
  readonly channel: Channel;
  readonly provider_id: string;
  readonly intake_body_id: string;
  readonly administration_id: string | null;
  readonly archive: number;
  readonly applicant: string;
  readonly incoming_number: string | null;
  readonly submitted_at: string;
  readonly step: number;
  readonly role: Role;
  readonly body_id: string;
  readonly remaining: string;
  readonly executor_id: string | null;
  readonly due_at: string | null;
  readonly case_due_at: string | null;
  readonly sort_due: string;
  readonly last_act_at: string;
  readonly revision: number;
  /** Of the case's details: what decides which acts are allowed. */
  readonly branches: string | null;
  readonly answers: string;
  readonly consent: number | null;
  readonly prolonged: string | null;
  readonly case_due: string | null;
  readonly edition_revision: number;
  /** JSON `[code, dueAt]` of the running term that is due first. */
  readonly first_term: string | null;
  readonly suspended: number;
}

/** One index range in due order: a body, a role and, for executors, the officer himself or nobody yet ('') . */
const TURN = `officer_queue.body_id = :bodyId AND officer_queue.role = :role AND waits_for = :waitsFor`;

export interface Turn {
  readonly bodyId: string;
  readonly role: string;
  readonly waitsFor: string;
}

/** Of the terms that run beside the steps the one that is due first, as `[code, due_at]`. */
const FIRST_TERM = `(SELECT json_array(code, due_at) FROM running_terms
  WHERE running_terms.case_id = officer_queue.case_id ORDER BY due_at LIMIT 1)`;

export const PAGE = `SELECT officer_queue.*, branches, answers, consent, prolonged, case_due, edition_revision, ${FIRST_TERM} AS first_term
  FROM officer_queue JOIN case_details USING (case_id)
  WHERE ${TURN} AND (sort_due, case_id) > (:afterDue, :afterId)
  ORDER BY sort_due, case_id LIMIT :limit`;

export const COUNT_WAITING = `SELECT count(*) AS n FROM (SELECT 1 FROM officer_queue WHERE ${TURN} LIMIT :ceiling)`;

export const COUNT_OVERDUE = `SELECT count(*) AS n FROM (SELECT 1 FROM officer_queue
  WHERE ${TURN} AND sort_due < :now AND archive = 0 LIMIT :ceiling)`;

export const PROCEDURE = 'SELECT procedure FROM pinned_procedures WHERE procedure_key = ?';
