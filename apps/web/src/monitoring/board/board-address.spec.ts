import { describe, expect, it } from '@jest/globals';
import { boardAddress, boardFilterOf, caseSearchOf } from './board-address';

describe('the address of the board', () => {
  it('holds what the list is narrowed to, and is read back the same', () => {
    const search = { service: 'camps', region: 'none', from: '2026-09-01', state: 'ever-late', step: 3 } as const;
    const address = boardAddress('/monitoring/cases', search);
    expect(caseSearchOf(new URL(address, 'http://board').searchParams)).toEqual(search);
  });

  it('is bare where nothing is chosen', () => {
    expect(boardAddress('/monitoring', { service: '', by: '' })).toBe('/monitoring');
  });

  it.each(['state=asleep', 'step=0', 'step=many', 'service=', 'other=1'])('passes over %s', (query) => {
    expect(caseSearchOf(new URLSearchParams(query))).toEqual({});
    expect(boardFilterOf(new URLSearchParams(query))).toEqual({});
  });
});
