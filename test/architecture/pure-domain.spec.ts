import { describe, expect, it } from '@jest/globals';
import { linesMatching, productionFiles } from './tracked-files.js';

describe('domain folders', () => {
  const files = productionFiles().filter(({ path }) => /^libs\/[^/]+\/domain\//.test(path));

  it('are there to be checked', () => {
    expect(files.length).toBeGreaterThan(10);
  });

  it.each([
    ['waits for nothing', /\basync\b|\bawait\b|\bPromise\b/],
    ['reads no clock', /\bnew Date\(\)|\bDate\.now\b|\bperformance\.now\b|\bsetTimeout\b/],
    ['throws no dice', /\bMath\.random\b|\brandomUUID\b|\brandomBytes\b/],
    ['knows no process', /\bprocess\.\w|\bconsole\.\w|from 'node:/],
    ['knows no framework', /from '@?(nestjs|fastify|class-validator|class-transformer|better-sqlite3|rxjs)/],
  ])('%s', (_, pattern) => {
    expect(linesMatching(files, pattern)).toEqual([]);
  });

  it('makes no `Date`: instants and days come in as arguments', () => {
    expect(linesMatching(files, /\bnew Date\b/)).toEqual([]);
  });
});
