import { CASE_STREAMS, type CaseEvent, type CaseEventOf, caseIdOf } from '#cases';
import type { RecordedEvent } from '#event-store';
import { BODY_STREAMS, type BodyEvent } from '#identity';
import { localDay } from '#legal-time';
import { OUTAGE_STREAMS, type OutageEvent, outageIdOf } from '#outages';
import { defineProjection, type Projection, type ProjectionDb } from '#read-models';
import { hashOf } from '#signatures';
import { type CaseTrail, traced, type TracedEvent, tracedTypes, trailFrom } from './case-trail.js';
import type { CheckCodes } from './check-codes.js';
import type { MadePaper } from './made-paper.js';
import { outageTraced, type OutageTrail, outageTypes } from './outage-trail.js';
import { paperIdOf } from './paper-kinds.js';

type RegisterEvent = CaseEvent | OutageEvent | BodyEvent;
type Corrected = RecordedEvent<CaseEventOf<'EntryCorrected'>>;
type Named = RecordedEvent<Extract<BodyEvent, { type: 'BodyRegistered' | 'BodyChanged' }>>;

const SCHEMA = `
  CREATE TABLE papers (
    record_id TEXT NOT NULL, paper_id TEXT NOT NULL, code TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, number TEXT NOT NULL,
    made_on TEXT NOT NULL, made_at TEXT NOT NULL, zone TEXT NOT NULL, hash TEXT NOT NULL, sources TEXT NOT NULL, body_name TEXT NOT NULL,
    provider_name TEXT NOT NULL, corrected INTEGER NOT NULL, PRIMARY KEY (record_id, paper_id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE paper_trails (record_id TEXT PRIMARY KEY, trail TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE paper_bodies (stream TEXT PRIMARY KEY, body_id TEXT NOT NULL UNIQUE, name TEXT NOT NULL) STRICT, WITHOUT ROWID;
`;

function keepTrail(db: ProjectionDb, recordId: string, trail: CaseTrail | OutageTrail): void {
  db.run('INSERT OR REPLACE INTO paper_trails VALUES (?, ?)', [recordId, JSON.stringify(trail)]);
}

function trailOf<T>(db: ProjectionDb, recordId: string): T | null {
  const row = db.get<{ trail: string }>('SELECT trail FROM paper_trails WHERE record_id = ?', [recordId]);
  return row === undefined ? null : (JSON.parse(row.trail) as T);
}

/** As the body was called then: a new name changes no paper. */
function nameOf(db: ProjectionDb, bodyId: string): string {
  const row = db.get<{ name: string }>('SELECT name FROM paper_bodies WHERE body_id = ?', [bodyId]);
  return row?.name ?? JSON.stringify({ kk: bodyId, ru: bodyId, en: bodyId });
}

function named(db: ProjectionDb, { type, stream, data }: Named): void {
  const name = JSON.stringify(data.name);
  if (type === 'BodyChanged') db.run('UPDATE paper_bodies SET name = ? WHERE stream = ?', [name, stream]);
  else db.run('INSERT OR REPLACE INTO paper_bodies VALUES (?, ?, ?)', [stream, data.bodyId, name]);
}

/** A case or an outage. */
interface PaperRecord {
  readonly id: string;
  readonly zone: string;
  readonly providerId: string;
}

/** A wrong entry was put right: papers made of it keep their words, and are known to have been corrected. */
function corrected(db: ProjectionDb, { stream, data }: Corrected): void {
  db.run(
    `UPDATE papers SET corrected = 1
     WHERE record_id = ? AND EXISTS (SELECT 1 FROM json_each(papers.sources) WHERE value = ?)`,
    [caseIdOf(stream), data.corrects],
  );
}

/**
 * Every paper that was made, by its case or outage and by the code under which it is checked. It opens no personal value.
 * @param codes of this installation; they are the same at every rebuild
 */
export function paperRegister(codes: CheckCodes): Projection {
  function keep(db: ProjectionDb, { id, zone, providerId }: PaperRecord, event: RecordedEvent, paper: MadePaper): void {
    const { kind, number, occurredAt, sources } = paper;
    const paperId = paperIdOf(kind, event.revision);
    const body = event.metadata.actor?.bodyId ?? providerId;
    const hash = hashOf({ kind, record: id, number, sources: sources.map((source) => ({ ...source })) });
    const revisions = JSON.stringify(sources.map(({ revision }) => revision));
    db.run('INSERT INTO papers VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)', [
      ...[id, paperId, codes.of(id, paperId), kind, number, localDay(occurredAt, zone), occurredAt, zone, hash],
      ...[revisions, nameOf(db, body), nameOf(db, providerId)],
    ]);
  }

  function ofCase(db: ProjectionDb, event: TracedEvent): void {
    const id = caseIdOf(event.stream);
    const before = trailOf<CaseTrail>(db, id);
    if (before === null) return;
    const { trail, paper } = traced(before, event);
    if (trail !== before) keepTrail(db, id, trail);
    if (paper !== null) keep(db, { id, ...trail }, event, paper);
  }

  function ofOutage(db: ProjectionDb, event: RecordedEvent<OutageEvent>): void {
    const id = outageIdOf(event.stream);
    const { trail, paper } = outageTraced(trailOf<OutageTrail>(db, id), event);
    keepTrail(db, id, trail);
    if (paper !== null) keep(db, { id, ...trail }, event, paper);
  }

  return defineProjection<RegisterEvent>({
    name: 'paper-register',
    version: 2,
    streamPrefixes: [CASE_STREAMS, OUTAGE_STREAMS, BODY_STREAMS],
    schema: SCHEMA,
    on: {
      ...Object.fromEntries(tracedTypes.map((type) => [type, ofCase])),
      ...Object.fromEntries(outageTypes.map((type) => [type, ofOutage])),
      ApplicationSubmitted: (db, event) => keepTrail(db, event.data.caseId, trailFrom(event)),
      EntryCorrected: corrected,
      BodyRegistered: named,
      BodyChanged: named,
    },
  });
}
