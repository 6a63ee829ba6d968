import { describe, expect, it } from '@jest/globals';
import { editions } from './editions.js';
describe('editions', () => {
  it('load', () => {
    expect(editions.list().map((e) => e.id)).toHaveLength(6);
  });
});
