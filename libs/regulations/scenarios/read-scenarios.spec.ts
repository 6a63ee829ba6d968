import { describe, expect, it } from '@jest/globals';
import { stringify } from 'yaml';

import { InvalidEditionFile } from '../parse-edition.js';
import { readEditions } from '../read-editions.js';
import { parseScenarios, readScenarios } from './read-scenarios.js';
import type { Scenario } from './scenario.js';

const folder = new URL('../editions/', import.meta.url);

const scenario: Scenario = {
  name: 'goes well',
  given: { channel: 'portal', filedAt: '2026-09-07T10:00', answers: { married: true }, documents: 'complete' },
  when: [{ go: 'draft' }, { do: 'draft-result', with: { outcome: 'refusal' }, at: '2026-09-08T10:00' }, { go: 'end' }],
  then: { closedBy: 'issued', outcome: 'refusal', late: [3, 'drafting'] },
};

function faultsOf(content: unknown, file = 'some-edition.yaml'): readonly string[] {
  try {
    parseScenarios(file, typeof content === 'string' ? content : stringify(content), ['some-edition']);
  } catch (error) {
    if (error instanceof InvalidEditionFile) return error.faults;
    throw error;
  }
  return [];
}

describe('reading scenarios', () => {
  it('answers those of the edition the file is named after', () => {
    const read = parseScenarios('some-edition.yaml', stringify({ scenarios: [scenario] }), ['some-edition']);
    expect(read).toEqual({ edition: 'some-edition', scenarios: [scenario] });
  });

  it.each([
    ['an unknown property', { scenarios: [{ ...scenario, than: {} }] }, 'must NOT have additional properties (than)'],
    [
      'a time without a time',
      { scenarios: [{ ...scenario, given: { ...scenario.given, filedAt: '2026-09-07' } }] },
      '/scenarios/0/given/filedAt',
    ],
    ['an unknown activity', { scenarios: [{ ...scenario, when: [{ go: 'rest' }] }] }, '/scenarios/0/when/0'],
    ['no scenario', { scenarios: [] }, '/scenarios must NOT have fewer than 1 items'],
    ['a name twice', { scenarios: [scenario, scenario] }, '"goes well" is the name of two scenarios'],
    ['what is no YAML', 'scenarios: [', ''],
  ])('refuses %s', (_, content, fault) => {
    expect(faultsOf(content).join('\n')).toContain(fault);
    expect(faultsOf(content)).not.toEqual([]);
  });

  it('refuses a file of no edition', () => {
    expect(faultsOf({ scenarios: [scenario] }, 'other.yaml')).toEqual(['there is no edition other']);
  });

  it('finds none where there is no folder', () => {
    expect(readScenarios(new URL('./nowhere/', folder), [])).toEqual([]);
  });

  it('leaves the folder beside the editions to itself', () => {
    const slugs = readEditions(folder).map(({ id }) => id);
    expect(readScenarios(new URL('./scenarios/', folder), slugs).length).toBeGreaterThan(0);
  });
});
