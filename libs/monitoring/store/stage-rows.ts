import { type ReadStage, stageDigest } from '#stage-stream';
import { stageFactOf } from '../fold/stage-fact.js';
import type { CaseBook } from './case-book.js';
import type { MonitoringDb } from './monitoring-db.js';

/**
 * What a message came to: `new`; `duplicate`: the same again; `corrected`: the same id with other content; `conflict`: another
 * id for a place that was taken. The last two replace what was held.
 */
export type Effect = 'new' | 'duplicate' | 'corrected' | 'conflict';

export interface ArrivedStage {
  readonly stage: ReadStage;
  /** The message as it came. */
  readonly text: string;
  readonly at: string;
}

interface HeldStage {
  readonly case_id: string;
  readonly sequence: number;
  readonly id: string;
  readonly digest: string;
}

const INSERT = 'INSERT OR IGNORE INTO stage VALUES (?, ?, ?, ?, ?, ?)';
const BY_ID = 'SELECT case_id, sequence, id, digest FROM stage WHERE id = ?';
const BY_PLACE = 'SELECT case_id, sequence, id, digest FROM stage WHERE case_id = ? AND sequence = ?';
const DELETE = 'DELETE FROM stage WHERE id = ?';
const CONFLICT = `INSERT INTO anomaly (kind, case_id, sequence, noted_at, detail) VALUES ('conflict', ?, ?, ?, ?)`;

/** Each message has its effect once, however often it comes. */
export function writeStage(db: MonitoringDb, book: CaseBook, arrived: ArrivedStage): Effect {
  const digest = stageDigest(arrived.stage);
  if (insert(db, arrived, digest)) {
    book.add(stageFactOf(arrived.stage));
    return 'new';
  }
  const { id, data } = arrived.stage;
  const same = db.get<HeldStage>(BY_ID, [id]);
  if (same?.digest === digest) return 'duplicate';
  const inPlace = db.get<HeldStage>(BY_PLACE, [data.caseId, data.sequence]);
  const effect = inPlace === undefined || inPlace.id === id ? 'corrected' : 'conflict';
  for (const held of [same, inPlace]) if (held !== undefined) remove(db, book, held);
  insert(db, arrived, digest);
  book.add(stageFactOf(arrived.stage));
  book.replaced(data.caseId);
  if (effect === 'conflict') db.run(CONFLICT, [data.caseId, data.sequence, arrived.at, inPlace?.id ?? null]);
  return effect;
}

function insert(db: MonitoringDb, { stage: { id, data }, text, at }: ArrivedStage, digest: string): boolean {
  return db.run(INSERT, [data.caseId, data.sequence, id, digest, at, text]) === 1;
}

/** Where both are one row, the second time finds nothing. */
function remove(db: MonitoringDb, book: CaseBook, { id, case_id }: HeldStage): void {
  if (db.run(DELETE, [id]) === 1) book.removed(case_id);
}
