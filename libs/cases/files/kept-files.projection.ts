import { defineProjection } from '#read-models';
import type { CaseEvent } from '../domain/case-events.js';
import { CASE_STREAMS, caseIdOf } from '../stored-events/case-event-types.js';
import { textSubjectOf } from '../submit-application/filing.js';

/** Contents that events point to, for the watch over the rest. Of an erased case none can be read any more. */
export const keptFiles = defineProjection<CaseEvent>({
  name: 'kept-files',
  version: 1,
  streamPrefixes: [CASE_STREAMS],
  schema: `
    CREATE TABLE kept_files (file TEXT NOT NULL, case_id TEXT NOT NULL, PRIMARY KEY (file, case_id)) STRICT, WITHOUT ROWID;
    CREATE INDEX kept_files_of_case ON kept_files (case_id);
  `,
  on: {
    FileAttached: (db, { stream, data }) => {
      db.run('INSERT INTO kept_files VALUES (?, ?) ON CONFLICT DO NOTHING', [data.file, caseIdOf(stream)]);
    },
    PersonErased: (db, { stream, data }) => {
      const caseId = caseIdOf(stream);
      if (!data.subjectIds.includes(textSubjectOf(caseId))) return;
      db.run('DELETE FROM kept_files WHERE case_id = ?', [caseId]);
    },
  },
});
