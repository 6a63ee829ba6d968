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

/** What narrows a turn; `null` narrows nothing. */
export interface Narrowing {
  readonly activity: string | null;
  readonly service: string | null;
  /** Due before this instant; archive entries are not judged by today. */
  readonly dueBefore: string | null;
}

const NARROWED = `(:activity IS NULL OR activity = :activity) AND (:service IS NULL OR service = :service)
  AND (:dueBefore IS NULL OR (sort_due < :dueBefore AND archive = 0))`;

/** Where a page lies: read from the index alone, so that skipping far costs little. */
export interface QueueKey {
  readonly case_id: string;
  readonly sort_due: string;
}

export const KEYS = `SELECT case_id, sort_due FROM officer_queue
  WHERE ${TURN} AND (sort_due, case_id) > (:afterDue, :afterId) AND ${NARROWED}
  ORDER BY sort_due, case_id LIMIT :limit`;

/** Of the terms that run beside the steps, and of what a hearing asks for, the one that is due first, as `[code, due_at]`. */
export const FIRST_TERM = `(SELECT json_array(code, due_at) FROM (
    SELECT code, due_at FROM running_terms WHERE running_terms.case_id = officer_queue.case_id
    UNION ALL SELECT 'hearing-notice', hearing_notice_due WHERE hearing_notice_due IS NOT NULL
    UNION ALL SELECT 'hearing', hearing_at WHERE hearing_at IS NOT NULL
  ) ORDER BY due_at LIMIT 1)`;

export const ROWS = `SELECT officer_queue.*, branches, answers, consent, prolonged, case_due, edition_revision, ${FIRST_TERM} AS first_term
  FROM json_each(:keys) AS wanted CROSS JOIN officer_queue ON officer_queue.case_id = wanted.value JOIN case_details USING (case_id)
  ORDER BY wanted.key`;

/** By activity, so that one look tells what there is to do. */
export const COUNT_WAITING = `SELECT activity, sum(waiting) AS n FROM queue_turns
  WHERE body_id = :bodyId AND role = :role AND waits_for = :waitsFor AND (:service IS NULL OR service = :service)
  GROUP BY activity`;

const DUE = `FROM officer_queue
  WHERE ${TURN} AND sort_due < :dueBefore AND archive = 0 AND (:service IS NULL OR service = :service)`;

export const COUNT_DUE = `SELECT activity, count(*) AS n ${DUE} GROUP BY activity`;

/** All that is due in one number, at most the ceiling: sorting by activity costs more than finding. */
export const COUNT_OVERDUE = `SELECT count(*) AS n FROM (SELECT 1 ${DUE} LIMIT :ceiling)`;

export const PROCEDURE = 'SELECT procedure FROM pinned_procedures WHERE procedure_key = ?';

export const MOVES = `SELECT coalesce(sum(moves), 0) AS n FROM queue_turns, json_each(:turns) AS turn
  WHERE body_id = turn.value ->> 'bodyId' AND role = turn.value ->> 'role' AND waits_for = turn.value ->> 'waitsFor'`;
