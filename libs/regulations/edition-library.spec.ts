import { describe, expect, it } from '@jest/globals';

import { DomainError } from '#platform';

import { EditionLibrary } from './edition-library.js';
import { anEdition } from './testing/an-edition.js';

const local = anEdition({
  id: 'local-2019-service',
  inForce: {
    ...anEdition().inForce,
    from: '2019-03-03',
    fromIsBound: true,
    fromLatest: '2019-05-03',
    to: '2020-08-30',
    toIsBound: true,
    toLatest: '2020-10-31',
  },
});
const country = anEdition({
  id: 'rk-2020-service',
  jurisdiction: 'kz',
  inForce: { ...anEdition().inForce, from: '2020-10-01' },
});
const listed = anEdition({
  id: 'local-2019-named',
  service: { ...local.service, code: 'named' },
  status: 'named-only',
});
const library = new EditionLibrary([local, country, listed]);

function choose(filingDate: string, edition?: string) {
  return library.choose({ service: 'test-service', jurisdiction: 'test-region', filingDate, edition });
}

function refusalOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof DomainError) return `${error.kind} ${error.code}`;
    throw error;
  }
  return 'none';
}

describe('choosing an edition', () => {
  it.each([
    ['2019-03-03', true, 'the earliest day the act could take effect'],
    ['2019-05-03', true, 'the last day its entry into force is open'],
    ['2019-05-04', false, 'surely in force'],
    ['2020-08-30', false, 'the last day it was surely in force'],
    ['2020-08-31', true, 'the repeal may have taken effect'],
  ])('on %s is uncertain: %s (%s)', (day, uncertain) => {
    expect(choose(day)).toMatchObject({ edition: { id: 'local-2019-service' }, uncertain });
  });

  it('takes the act surely in force before one whose end is open, and names both', () => {
    const { edition, uncertain, candidates } = choose('2020-10-15');
    expect(edition.id).toBe('rk-2020-service');
    expect(uncertain).toBe(false);
    expect(candidates.map(({ id }) => id)).toEqual(['rk-2020-service', 'local-2019-service']);
  });

  it('takes the edition the clerk names when it is possible on that day', () => {
    expect(choose('2020-10-15', 'local-2019-service')).toMatchObject({
      edition: { id: 'local-2019-service' },
      uncertain: true,
    });
  });

  it.each([
    ['before any act', () => choose('2019-03-02'), 'refused no-edition-in-force'],
    ['a named edition that had ended', () => choose('2021-01-01', 'local-2019-service'), 'refused no-edition-in-force'],
    ['an unknown slug', () => choose('2020-01-01', 'nothing'), 'not-found edition-unknown'],
    [
      'an edition without steps and term',
      () => library.choose({ service: 'named', jurisdiction: 'test-region', filingDate: '2020-02-01' }),
      'refused edition-not-executable',
    ],
    [
      'another region',
      () => library.choose({ service: 'test-service', jurisdiction: 'elsewhere', filingDate: '2019-06-01' }),
      'refused no-edition-in-force',
    ],
  ])('refuses %s', (_, action, refusal) => {
    expect(refusalOf(action)).toBe(refusal);
  });
});

describe('looking editions up', () => {
  const second = anEdition({ id: local.id, revision: 2 });
  const revised = new EditionLibrary([local, second]);

  it('answers the newest revision, and an older one when asked', () => {
    expect(revised.get(local.id)).toBe(second);
    expect(revised.get(local.id, 1)).toBe(local);
    expect(revised.list()).toEqual([second]);
  });

  it('refuses an unknown slug and an unknown revision', () => {
    expect(refusalOf(() => revised.get('nothing'))).toBe('not-found edition-unknown');
    expect(refusalOf(() => revised.get(local.id, 3))).toBe('not-found edition-unknown');
  });

  it('filters by service, jurisdiction and day', () => {
    expect(library.list({ jurisdiction: 'kz' })).toEqual([country]);
    expect(library.list({ service: 'named' })).toEqual([listed]);
    expect(library.list({ on: '2019-04-01' })).toEqual([local]);
  });

  it('does not start with the same revision twice', () => {
    expect(() => new EditionLibrary([local, local])).toThrow('local-2019-service revision 1 occurs twice');
  });
});
