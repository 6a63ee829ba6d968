/**
 * Opens every query of the board: the cases in sight, each with its region and how it stands to its due date. Needs
 * `:places`, `:now`, `:soon`, `:service`, `:from`, `:until`; see `BoardSight`.
 */
export const BOARD = `WITH
  place_in_sight AS MATERIALIZED (
    SELECT value ->> 0 AS provider_id, value ->> 1 AS jurisdiction, value ->> 2 AS region FROM json_each(:places)
  ),
  judged AS (
    SELECT c.*, p.region, ifnull(c.due_at < coalesce(c.judged_at, :now), 0) AS late,
      ifnull(c.step_due < coalesce(c.judged_at, :now), 0) AS step_late,
      ifnull(c.judged_at IS NULL AND (c.due_at <= :soon OR c.warned_due = c.due_at), 0) AS near
    FROM monitored_case c JOIN place_in_sight p USING (provider_id, jurisdiction)
    WHERE (:service IS NULL OR c.service = :service)
      AND (:from IS NULL OR c.submitted_at >= :from) AND (:until IS NULL OR c.submitted_at < :until)
  ),
  board AS (
    SELECT *, CASE WHEN closed THEN 'closed' WHEN late THEN 'late' WHEN near THEN 'due-soon' ELSE 'on-time' END AS state
    FROM judged
  )`;

/** Columns of {@link CountsRow}. */
export const COUNTS = `sum(state <> 'closed') AS open, sum(state = 'on-time') AS onTime, sum(state = 'due-soon') AS dueSoon,
  sum(state = 'late') AS late, sum(state <> 'closed' AND suspended_at IS NOT NULL) AS suspended,
  sum(state = 'closed' AND NOT board.late) AS closedInTime, sum(state = 'closed' AND board.late) AS closedLate`;
