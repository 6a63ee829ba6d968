import { defineProjection } from '#read-models';
import { SUBJECT_KEY_STREAMS, type SubjectKeyEvent } from './subject-key-events.js';

/**
 * The wrapped keys as a read model beside the others: since a key is older than what was sealed with it, a row that shows
 * a sealed value always finds its key.
 */
export const subjectKeys = defineProjection<SubjectKeyEvent>({
  name: 'subject-keys',
  version: 1,
  // NULL once erased: the row stays and says so
  schema: 'CREATE TABLE subject_keys (subject_id TEXT PRIMARY KEY, wrapped TEXT) STRICT, WITHOUT ROWID',
  streamPrefixes: SUBJECT_KEY_STREAMS,
  on: {
    SubjectKeyMade: (db, { data }) => {
      db.run('INSERT INTO subject_keys VALUES (?, ?) ON CONFLICT DO NOTHING', [data.subjectId, data.wrapped]);
    },
    SubjectKeyDeleted: (db, { data }) => {
      db.run('INSERT INTO subject_keys VALUES (?, NULL) ON CONFLICT DO UPDATE SET wrapped = NULL', [data.subjectId]);
    },
  },
});
