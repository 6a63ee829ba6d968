import { defineProjection, type ProjectionDb } from '#read-models';
import type { RecordedEvent } from '#event-store';
import type { OutageEvent, OutageEventOf } from '../domain/outage-events.js';
import { OUTAGE_STREAMS, outageIdOf } from '../stored-events/outage-event-types.js';

type Recorded<T extends OutageEvent['type']> = RecordedEvent<OutageEventOf<T>>;

function reported(db: ProjectionDb, event: Recorded<'OutageReported'>): void {
  const { data, revision } = event;
  db.run(
    `INSERT INTO outages (outage_id, revision, provider_id, zone, status, system, system_name, failed_at, noticed_at,
       reported_at) VALUES (?, ?, ?, ?, 'reported', ?, ?, ?, ?, ?)`,
    [
      data.outageId,
      revision,
      data.providerId,
      data.zone,
      data.system,
      data.systemName,
      data.failedAt,
      data.noticedAt,
      data.occurredAt,
    ],
  );
  linked(db, data.outageId, data.caseIds);
  noted(db, event);
}

function linked(db: ProjectionDb, outageId: string, caseIds: readonly string[]): void {
  for (const caseId of caseIds) db.run('INSERT OR IGNORE INTO outage_cases VALUES (?, ?)', [caseId, outageId]);
}

function changed(
  db: ProjectionDb,
  event: RecordedEvent<OutageEvent>,
  columns: Readonly<Record<string, string | null>> = {},
): void {
  const named = Object.keys(columns).map((column) => `, ${column} = ?`);
  db.run(`UPDATE outages SET revision = ?${named.join('')} WHERE outage_id = ?`, [
    event.revision,
    ...Object.values(columns),
    outageIdOf(event.stream),
  ]);
  noted(db, event);
}

/** Every event stays with the record, as it is shown and as `allowedActions` folds it. */
function noted(
  db: ProjectionDb,
  { stream, revision, type, recordedAt, metadata, data }: RecordedEvent<OutageEvent>,
): void {
  db.run('INSERT INTO outage_acts VALUES (?, ?, ?, ?, ?, ?, ?)', [
    outageIdOf(stream),
    revision,
    type,
    recordedAt,
    metadata.actor?.officerId ?? null,
    metadata.actor?.role ?? null,
    JSON.stringify(data),
  ]);
}

/** Outages as they stand, with the cases they touched. */
export const outages = defineProjection<OutageEvent>({
  name: 'outages',
  version: 1,
  streamPrefixes: [OUTAGE_STREAMS],
  schema: `
    CREATE TABLE outages (
      outage_id TEXT PRIMARY KEY, revision INTEGER NOT NULL, provider_id TEXT NOT NULL, zone TEXT NOT NULL,
      status TEXT NOT NULL, number TEXT, system TEXT NOT NULL, system_name TEXT, failed_at TEXT, noticed_at TEXT NOT NULL,
      reported_at TEXT NOT NULL, drawn_up_at TEXT, restored_at TEXT
    ) STRICT;
    CREATE INDEX outages_noticed ON outages (noticed_at DESC, outage_id DESC);
    CREATE INDEX outages_of_provider ON outages (provider_id, noticed_at DESC, outage_id DESC);
    CREATE TABLE outage_cases (case_id TEXT NOT NULL, outage_id TEXT NOT NULL, PRIMARY KEY (case_id, outage_id))
      STRICT, WITHOUT ROWID;
    CREATE INDEX outage_cases_of_outage ON outage_cases (outage_id);
    CREATE TABLE outage_acts (
      outage_id TEXT NOT NULL, revision INTEGER NOT NULL, type TEXT NOT NULL, recorded_at TEXT NOT NULL,
      officer_id TEXT, role TEXT, data TEXT NOT NULL, PRIMARY KEY (outage_id, revision)
    ) STRICT, WITHOUT ROWID;
  `,
  on: {
    OutageReported: reported,
    OutageCasesLinked: (db, event) => {
      linked(db, outageIdOf(event.stream), event.data.caseIds);
      changed(db, event);
    },
    SystemRestored: (db, event) => {
      changed(db, event, { restored_at: event.data.restoredAt });
    },
    OutageRecordDrawnUp: (db, event) => {
      const { number, occurredAt } = event.data;
      changed(db, event, { status: 'drawn-up', number, drawn_up_at: occurredAt });
    },
    OutageRecordSigned: (db, event) => {
      changed(db, event, { status: 'signed' });
    },
  },
});
