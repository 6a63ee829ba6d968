import { readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';

import { lintEdition } from './edition-lint.js';
import { brokenLocks, lockOf } from './edition-lock.js';
import type { EditionLock } from './edition-lock.js';
import { editions } from './editions.js';
import { readEditions } from './read-editions.js';

const shipped = editions.list().map(({ id }) => id);

describe('the shipped editions', () => {
  it('are the six of the first delivery', () => {
    expect(shipped).toEqual([
      'astana-2018-meeting-permission',
      'rk-2022-school-meals',
      'zhambyl-2019-age-ten-opinion',
      'zhambyl-2019-guardianship-certificates',
      'zhambyl-2019-guardianship-establishment',
      'zhambyl-2019-patronage-and-payment',
    ]);
  });

  it.each(shipped)('%s is free of faults', (id) => {
    expect(lintEdition(editions.get(id))).toEqual([]);
  });

  it.each([
    ['astana-2018-meeting-permission', 'clerk:register+assign executor:examine+draft head:sign clerk:issue'],
    [
      'rk-2022-school-meals',
      'clerk:register+forward head:assign executor:examine+draft head:sign clerk:register-result+issue',
    ],
    [
      'zhambyl-2019-age-ten-opinion',
      'clerk:register+forward head:assign executor:examine+draft head:sign clerk:register-result+issue',
    ],
    ['zhambyl-2019-guardianship-certificates', 'authorised-officer:register+examine+draft+sign+issue'],
    [
      'zhambyl-2019-guardianship-establishment',
      'clerk:register+forward head:assign executor:examine+draft+submit-for-decision administration:decide clerk:register-result+issue',
    ],
    ['zhambyl-2019-patronage-and-payment', 'executor:register+examine+draft head:sign executor:issue'],
  ])('%s goes %s', (id, lane) => {
    const steps = editions.get(id).steps.map(({ role, activities }) => `${role}:${activities.join('+')}`);
    expect(steps.join(' ')).toBe(lane);
  });

  it('cannot be changed in memory', () => {
    const edition = editions.get('rk-2022-school-meals');
    expect(Object.isFrozen(edition)).toBe(true);
    expect(Object.isFrozen(edition.documents['provider-office']?.[4]?.items?.[0]?.title)).toBe(true);
  });

  it('keep the content their revision was published with', () => {
    const lock = JSON.parse(readFileSync(new URL('./editions.lock.json', import.meta.url), 'utf8')) as EditionLock;
    const all = readEditions(new URL('./editions/', import.meta.url));
    // Broken: raise `revision`, keep the old content as `<slug>.r<old>.yaml`, then `npm run editions:lint -- --write-lock`.
    expect(brokenLocks(lock, all)).toEqual([]);
    expect(lock).toEqual(lockOf(all));
  });
});
