/** A due date of which the clock may have something to say. */
export interface DueRow {
  readonly case_id: string;
  readonly of: string;
  readonly zone: string;
  readonly started_at: string;
  readonly due_at: string;
}

const COLUMNS = 'case_id, "of", zone, started_at, due_at';
const PAGE = '(due_at, case_id, "of") > (:afterDue, :afterCase, :afterOf) ORDER BY due_at, case_id, "of" LIMIT :limit';

/** Due dates that have passed untold, before `:until`, page by page. */
export const PASSED = `SELECT ${COLUMNS} FROM due_dates WHERE silent = 0 AND told_past = 0 AND due_at < :until AND ${PAGE}`;

/** Terms whose near end is untold, before `:until`, page by page. */
export const NEAR = `SELECT ${COLUMNS} FROM due_dates WHERE silent = 0 AND told_soon = 0 AND due_at < :until AND ${PAGE}`;

export const NEXT = 'SELECT min(due_at) AS due_at FROM due_dates WHERE silent = 0 AND told_past = 0 AND due_at >= :now';
