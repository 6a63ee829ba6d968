import { defineProjection, type ProjectionDb } from '#read-models';
import type { CaseEvent } from '../domain/case-events.js';
import { CASE_STREAMS, caseIdOf } from '../stored-events/case-event-types.js';
import { plain } from './search-words.js';

/** Numbers grow without end: the change number of a row is higher than that of every row before it. */
const NEXT = '(SELECT coalesce(max(seq), 0) + 1 FROM named_parties)';

function numbered(db: ProjectionDb, stream: string, ...numbers: readonly (string | null)[]): void {
  for (const number of numbers) {
    if (number === null) continue;
    db.run('INSERT OR IGNORE INTO case_numbers (number, case_id) VALUES (?, ?)', [plain(number), caseIdOf(stream)]);
  }
}

/** What cases are found by: their numbers in clear, the names of their parties sealed as in the store. */
export const caseSearch = defineProjection<CaseEvent>({
  name: 'case-search',
  version: 1,
  streamPrefixes: [CASE_STREAMS],
  schema: `
    CREATE TABLE case_numbers (
      number TEXT NOT NULL, case_id TEXT NOT NULL, PRIMARY KEY (number, case_id)
    ) STRICT, WITHOUT ROWID;
    -- seq counts up with each change, so that a reader takes in what is new to him
    CREATE TABLE named_parties (
      subject_id TEXT PRIMARY KEY, case_id TEXT NOT NULL, details TEXT NOT NULL, seq INTEGER NOT NULL UNIQUE
    ) STRICT, WITHOUT ROWID;
  `,
  on: {
    ApplicationSubmitted: (db, { data }) => {
      for (const { subjectId, details } of data.parties) {
        db.run(`INSERT INTO named_parties (subject_id, case_id, details, seq) VALUES (?, ?, ?, ${NEXT})`, [
          subjectId,
          data.caseId,
          JSON.stringify(details),
        ]);
      }
    },
    EntryCorrected: (db, { stream, data: { correction } }) => {
      if (correction.what === 'paper-number') numbered(db, stream, correction.paperNumber);
      if (correction.what !== 'party-details') return;
      db.run(`UPDATE named_parties SET details = ?, seq = ${NEXT} WHERE subject_id = ?`, [
        JSON.stringify(correction.details),
        correction.subjectId,
      ]);
    },
    PersonErased: (db, { data }) => {
      for (const subjectId of data.subjectIds) {
        db.run(`UPDATE named_parties SET details = 'null', seq = ${NEXT} WHERE subject_id = ?`, [subjectId]);
      }
    },
    ApplicationRegistered: (db, { stream, data }) => numbered(db, stream, data.incomingNumber, data.paperNumber),
    AcceptanceRefused: (db, { stream, data }) => numbered(db, stream, data.receiptNumber),
    ResultRegistered: (db, { stream, data }) => numbered(db, stream, data.resultNumber),
    DecisionMade: (db, { stream, data }) => numbered(db, stream, data.decisionNumber),
    ContractConcluded: (db, { stream, data }) => numbered(db, stream, data.number),
    RegisterEntered: (db, { stream, data }) => numbered(db, stream, data.number),
  },
});
