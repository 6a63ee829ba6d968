/** Counts up with every change of the tables below. */
export const SCHEMA_VERSION = 1;

/**
 * `stage` is what was taken, each message once; all other tables of cases follow from it. `judged_at` is the instant by
 * which lateness is judged, `NULL` = now: of a closed case when it closed, of a suspended one since when it stands still.
 */
export const monitoringSchema = `
CREATE TABLE stage (
  case_id TEXT NOT NULL, sequence INTEGER NOT NULL, id TEXT NOT NULL, digest TEXT NOT NULL,
  received_at TEXT NOT NULL, message TEXT NOT NULL,
  UNIQUE (id), UNIQUE (case_id, sequence)
) STRICT;

CREATE TABLE monitored_case (
  case_id TEXT PRIMARY KEY,
  service TEXT NOT NULL, edition TEXT, provider_id TEXT NOT NULL, jurisdiction TEXT NOT NULL,
  channel TEXT, archive INTEGER NOT NULL, submitted_at TEXT NOT NULL,
  case_due TEXT, due_at TEXT, judged_at TEXT, warned_due TEXT,
  step INTEGER, step_sequence INTEGER, role TEXT, step_started_at TEXT, step_due TEXT,
  suspended_at TEXT, closed INTEGER NOT NULL, closed_at TEXT, closed_by TEXT,
  last_sequence INTEGER NOT NULL, last_stage TEXT NOT NULL, last_at TEXT NOT NULL, stages INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX case_by_filing ON monitored_case (submitted_at DESC, case_id DESC);

CREATE TABLE place_of_case (
  provider_id TEXT NOT NULL, jurisdiction TEXT NOT NULL, PRIMARY KEY (provider_id, jurisdiction)
) STRICT, WITHOUT ROWID;

CREATE TABLE step_pass (
  case_id TEXT NOT NULL, sequence INTEGER NOT NULL, step INTEGER NOT NULL, role TEXT,
  started_at TEXT NOT NULL, due_at TEXT, ended_at TEXT NOT NULL, seconds REAL NOT NULL,
  PRIMARY KEY (case_id, sequence)
) STRICT, WITHOUT ROWID;

CREATE TABLE anomaly (
  id INTEGER PRIMARY KEY, kind TEXT NOT NULL, case_id TEXT NOT NULL, sequence INTEGER NOT NULL,
  noted_at TEXT NOT NULL, resolved_at TEXT, detail TEXT
) STRICT;
CREATE INDEX anomaly_of_case ON anomaly (case_id);
CREATE UNIQUE INDEX open_gap ON anomaly (case_id) WHERE kind = 'gap' AND resolved_at IS NULL;

CREATE TABLE dead_letter (
  id INTEGER PRIMARY KEY, log TEXT NOT NULL, partition INTEGER NOT NULL, offset TEXT NOT NULL, reason TEXT NOT NULL,
  key TEXT, value BLOB, taken_at TEXT NOT NULL, published INTEGER NOT NULL, replayed_at TEXT,
  UNIQUE (log, partition, offset)
) STRICT;
CREATE INDEX dead_letter_to_publish ON dead_letter (id) WHERE published = 0;
CREATE INDEX dead_letter_open ON dead_letter (id) WHERE replayed_at IS NULL;

CREATE TABLE place (
  log TEXT NOT NULL, partition INTEGER NOT NULL, next_offset TEXT NOT NULL, PRIMARY KEY (log, partition)
) STRICT, WITHOUT ROWID;

CREATE TABLE lost (
  log TEXT NOT NULL, partition INTEGER NOT NULL, from_offset TEXT NOT NULL, until_offset TEXT NOT NULL,
  noted_at TEXT NOT NULL, PRIMARY KEY (log, partition, from_offset)
) STRICT, WITHOUT ROWID;

CREATE TABLE tally (
  one INTEGER PRIMARY KEY CHECK (one = 1), taken INTEGER NOT NULL, stages INTEGER NOT NULL, duplicates INTEGER NOT NULL,
  corrected INTEGER NOT NULL, conflicts INTEGER NOT NULL, newest_recorded_at TEXT, taken_at TEXT, ahead_ms INTEGER NOT NULL
) STRICT;
INSERT INTO tally VALUES (1, 0, 0, 0, 0, 0, NULL, NULL, 0);
PRAGMA user_version = ${String(SCHEMA_VERSION)}`;
