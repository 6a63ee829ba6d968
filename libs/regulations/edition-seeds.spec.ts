import { resolve } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { editions } from './editions.js';
import { readSeeds } from './lint/seed-text.js';
import { lintAgainstSeeds } from './lint/seed.rules.js';

const folder = process.env['QAMQOR_SEEDS'] ?? resolve(process.cwd(), '../shared/seeds');
const seeds = readSeeds(folder);
if (seeds === null) {
  process.stdout.write('editions are not checked against the legal texts: set QAMQOR_SEEDS to their folder\n');
}
const describeWithTexts = seeds === null ? describe.skip : describe;

describeWithTexts('editions against the legal texts', () => {
  it.each(editions.list().map(({ id }) => id))('%s cites lines that exist and say so', (id) => {
    expect(lintAgainstSeeds(editions.get(id), seeds ?? new Map())).toEqual([]);
  });
});
