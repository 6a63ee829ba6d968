import { describe, expect, it } from '@jest/globals';
import { loadAddress, loadFigureOf } from './load-address';

describe('the address of a figure of the load', () => {
  it('is read again as it was made', () => {
    const figure = { due: 'week', of: 'officer-1' } as const;
    expect(loadFigureOf(new URL(loadAddress(figure), 'http://office').searchParams)).toEqual(figure);
    expect(loadFigureOf(new URLSearchParams('of=nobody'))).toEqual({ of: 'nobody' });
  });

  it('is none while no figure was chosen, or one that nobody knows', () => {
    expect(loadFigureOf(new URLSearchParams(''))).toBeNull();
    expect(loadFigureOf(new URLSearchParams('due=never'))).toBeNull();
  });
});
