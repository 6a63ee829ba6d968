import { afterAll, describe, expect, it } from '@jest/globals';
import { editions } from '#regulations';
import { readScenarios } from '#regulations/testing';
import { areas } from './coverage.js';
import { coverageOf, coverageTable, type Coverage } from './coverage-report.js';
import { faultsOf } from './expectations.js';
import { playScenario } from './play-scenario.js';

const folder = new URL('../../../regulations/editions/scenarios/', import.meta.url);
const slugs = editions.list().map(({ id }) => id);
const files = readScenarios(folder, slugs);
const coverages: Coverage[] = [];

afterAll(() => {
  process.stdout.write(`\n${coverageTable(coverages)}`);
});

describe.each(files)('$edition', ({ edition: slug, scenarios }) => {
  it.each(scenarios)('$name', (scenario) => {
    expect(faultsOf(playScenario(slug, scenario))).toEqual([]);
  });

  it('leaves nothing untouched', () => {
    const coverage = coverageOf(
      editions.get(slug),
      scenarios.map((scenario) => playScenario(slug, scenario)),
    );
    coverages.push(coverage);
    const nothing = Object.fromEntries(areas.map((area) => [area, []]));
    expect(coverage.untouched).toEqual(nothing);
  });
});

describe('scenarios', () => {
  it('are there for every edition that takes applications', () => {
    const executable = editions.list().filter(({ status }) => status === 'executable');
    const without = executable.map(({ id }) => id).filter((id) => !files.some(({ edition }) => edition === id));
    expect(without).toEqual([]);
  });
});
