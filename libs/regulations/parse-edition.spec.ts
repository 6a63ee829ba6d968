import { describe, expect, it } from '@jest/globals';
import { stringify } from 'yaml';

import type { Edition } from './edition.js';
import { InvalidEditionFile, parseEdition } from './parse-edition.js';
import { anEdition } from './testing/an-edition.js';

function file(overrides: Partial<Edition> = {}): Record<string, unknown> {
  const { contentHash: _, ...edition } = anEdition(overrides);
  return edition;
}

function faultsOf(content: unknown): readonly string[] {
  try {
    parseEdition('test-edition.yaml', typeof content === 'string' ? content : stringify(content));
  } catch (error) {
    if (error instanceof InvalidEditionFile) return error.faults;
    throw error;
  }
  return [];
}

describe('reading an edition file', () => {
  it('answers the edition, frozen, with the hash of its content', () => {
    const edition = parseEdition('test-edition.yaml', stringify(file()));
    expect(edition).toEqual(anEdition());
    expect(Object.isFrozen(edition.steps)).toBe(true);
  });

  it('hashes content, not layout', () => {
    const reversed = Object.fromEntries(Object.entries(file()).reverse());
    const { contentHash } = parseEdition('test-edition.yaml', stringify(reversed, { indent: 4 }));
    expect(contentHash).toBe(anEdition().contentHash);
    expect(contentHash).not.toBe(anEdition({ revision: 2 }).contentHash);
  });

  it('names every fault with its path at once', () => {
    const { inForce: _, ...rest } = file({ revision: 0 });
    expect(faultsOf({ ...rest, fees: 1 })).toEqual([
      "/ must have required property 'inForce'",
      '/ must NOT have additional properties (fees)',
      '/revision must be >= 1',
    ]);
  });

  it.each([
    [
      'a missing language',
      { service: { code: 'a', title: { kk: 'а', ru: 'а' } } },
      '/service/title must have required',
    ],
    [
      'an empty language',
      { service: { code: 'a', title: { kk: 'а', ru: ' ', en: 'a' } } },
      '/service/title/ru must match',
    ],
    ['an impossible date', { act: { ...anEdition().act, date: '2019-13-01' } }, '/act/date must match format'],
    ['an unknown unit', { term: { value: 1, unit: 'week' } }, '/term/unit must be equal to one of'],
    ['a step without a role', { steps: [{ no: 1 }] }, "/steps/0 must have required property 'role'"],
    ['an uncited ground', { grounds: [{ no: '1', code: 'a' }] }, "/grounds/0 must have required property 'citation'"],
  ])('refuses %s', (_, overrides, fault) => {
    expect(faultsOf({ ...file(), ...overrides }).join('\n')).toContain(fault);
  });

  it('refuses what is no YAML', () => {
    expect(faultsOf('id: [')).not.toEqual([]);
  });
});
