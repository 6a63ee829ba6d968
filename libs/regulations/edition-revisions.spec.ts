import { describe, expect, it } from '@jest/globals';

import { lintEdition } from './edition-lint.js';
import { newestRevisions } from './newest-revisions.js';
import { readEditions } from './read-editions.js';

const all = readEditions(new URL('./editions/', import.meta.url));
const newest = newestRevisions(all);

describe('every revision cases may have pinned', () => {
  it.each(all)('$id, revision $revision, keeps the rules of its time', (edition) => {
    expect(lintEdition(edition, newest.includes(edition) ? 'newest' : 'earlier')).toEqual([]);
  });
});
