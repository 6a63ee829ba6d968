import { readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';

import { lintEdition } from './edition-lint.js';
import { brokenLocks, lockOf } from './edition-lock.js';
import type { EditionLock } from './edition-lock.js';
import { editions } from './editions.js';
import { readEditions } from './read-editions.js';

const shipped = editions.list().map(({ id }) => id);

describe('the shipped editions', () => {
  it('are the twenty-nine of the texts', () => {
    expect(shipped).toEqual([
      'astana-2015-kindergarten-queue',
      'astana-2016-adopters-registration',
      'astana-2016-patronage',
      'astana-2018-meeting-permission',
      'rk-2022-adopters-registration',
      'rk-2022-age-ten-opinion',
      'rk-2022-agency-accreditation',
      'rk-2022-agency-accreditation-extension',
      'rk-2022-camps',
      'rk-2022-foster-family',
      'rk-2022-guardianship-certificates',
      'rk-2022-guardianship-establishment',
      'rk-2022-meeting-permission',
      'rk-2022-minors-property-certificates',
      'rk-2022-rural-transport',
      'rk-2022-school-meals',
      'zhambyl-2019-adopters-registration',
      'zhambyl-2019-age-ten-opinion',
      'zhambyl-2019-camps',
      'zhambyl-2019-foster-family',
      'zhambyl-2019-guardian-allowance',
      'zhambyl-2019-guardianship-certificates',
      'zhambyl-2019-guardianship-establishment',
      'zhambyl-2019-meeting-permission',
      'zhambyl-2019-minors-property-certificates',
      'zhambyl-2019-one-time-adoption-payment',
      'zhambyl-2019-patronage-and-payment',
      'zhambyl-2019-rural-transport',
      'zhambyl-2019-school-meals',
    ]);
  });

  it.each([
    ['partial', ['zhambyl-2019-camps', 'zhambyl-2019-school-meals']],
    ['named-only', ['zhambyl-2019-meeting-permission', 'zhambyl-2019-rural-transport']],
  ])('take applications but for those that are %s', (status, slugs) => {
    expect(shipped.filter((id) => editions.get(id).status === status)).toEqual(slugs);
  });

  it.each(shipped)('%s is free of faults', (id) => {
    expect(lintEdition(editions.get(id))).toEqual([]);
  });

  it.each([
    ['astana-2015-kindergarten-queue', 'executor:register system:draft executor:sign+issue'],
    [
      'astana-2016-adopters-registration',
      'clerk:register clerk:forward head:assign executor:examine+draft executor:register-result+issue',
    ],
    [
      'astana-2016-patronage',
      'clerk:register clerk:forward head:assign executor:examine+draft executor:register-result+issue',
    ],
    ['astana-2018-meeting-permission', 'clerk:register+assign executor:examine+draft head:sign clerk:issue'],
    [
      'rk-2022-adopters-registration',
      'authorised-officer:register+examine+draft head:sign authorised-officer:register-result+issue',
    ],
    [
      'rk-2022-age-ten-opinion',
      'clerk:register+forward head:assign executor:examine+draft head:sign clerk:register-result+issue',
    ],
    [
      'rk-2022-agency-accreditation',
      'clerk:register+forward head:assign executor:examine+draft head:sign clerk:register-result+issue',
    ],
    [
      'rk-2022-agency-accreditation-extension',
      'clerk:register+forward head:assign executor:examine+draft head:sign clerk:register-result+issue',
    ],
    [
      'rk-2022-camps',
      'clerk:register+forward head:assign executor:examine+draft head:sign clerk:register-result clerk:issue',
    ],
    [
      'rk-2022-foster-family',
      'clerk:register+forward head:assign executor:examine+draft head:sign clerk:register-result+issue',
    ],
    ['rk-2022-guardianship-certificates', 'authorised-officer:register+examine+draft+sign+issue'],
    [
      'rk-2022-guardianship-establishment',
      'clerk:register+forward head:assign executor:examine+draft head:sign clerk:register-result clerk:issue',
    ],
    [
      'rk-2022-meeting-permission',
      'clerk:register+forward head:assign executor:examine+draft head:sign clerk:register-result clerk:issue',
    ],
    [
      'rk-2022-minors-property-certificates',
      'authorised-officer:register+examine+draft head:sign authorised-officer:issue',
    ],
    [
      'rk-2022-rural-transport',
      'clerk:register+forward head:assign executor:examine+draft head:sign clerk:register-result clerk:issue',
    ],
    [
      'rk-2022-school-meals',
      'clerk:register+forward head:assign executor:examine+draft head:sign clerk:register-result+issue',
    ],
    ['zhambyl-2019-adopters-registration', 'executor:register+examine+draft head:sign executor:issue'],
    [
      'zhambyl-2019-age-ten-opinion',
      'clerk:register+forward head:assign executor:examine+draft head:sign clerk:register-result+issue',
    ],
    [
      'zhambyl-2019-foster-family',
      'clerk:register+forward head:assign executor:examine+draft head:sign clerk:register-result+issue',
    ],
    [
      'zhambyl-2019-guardian-allowance',
      'clerk:register+forward head:assign executor:examine+draft head:sign clerk:issue',
    ],
    ['zhambyl-2019-guardianship-certificates', 'authorised-officer:register+examine+draft+sign+issue'],
    [
      'zhambyl-2019-guardianship-establishment',
      'clerk:register+forward head:assign executor:examine+draft+submit-for-decision administration:decide clerk:register-result+issue',
    ],
    [
      'zhambyl-2019-minors-property-certificates',
      'authorised-officer:register+examine+draft head:sign authorised-officer:issue',
    ],
    ['zhambyl-2019-one-time-adoption-payment', 'executor:register+examine+draft head:sign executor:issue'],
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
