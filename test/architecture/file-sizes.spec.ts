import { describe, expect, it } from '@jest/globals';
import { productionFiles } from './tracked-files.js';

const LONGEST = 300;

describe('production files', () => {
  const files = productionFiles();
  const sizes = files.map(({ lines }) => lines).sort((a, b) => a - b);

  it('are of 60 lines at most in the median', () => {
    expect(quantile(sizes, 0.5)).toBeLessThanOrEqual(60);
  });

  it('are of 150 lines at most in nine of ten', () => {
    expect(quantile(sizes, 0.9)).toBeLessThanOrEqual(150);
  });

  it('are never longer than 300 lines', () => {
    expect(files.filter(({ lines }) => lines > LONGEST).map(({ path }) => path)).toEqual([]);
  });

  it('are named in kebab-case with a role', () => {
    expect(files.filter(({ path }) => !NAME.test(path)).map(({ path }) => path)).toEqual([]);
  });
});

const NAME = /\/[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*\.(ts|tsx)$/;

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.floor(sorted.length * share)] ?? 0;
}
