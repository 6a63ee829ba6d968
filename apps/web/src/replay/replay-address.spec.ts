import { describe, expect, it } from '@jest/globals';
import type { ReplayMoment } from '../api/views';
import { addressIn, momentsShown, nextLate, paramsOf, placeOf } from './replay-address';

const moment = (revision: number, late = false, type = 'ForwardedToHead'): ReplayMoment =>
  ({ revision, late, type }) as ReplayMoment;
const moments = [moment(0), moment(2, true), moment(1), moment(3, false, 'StepOverdue'), moment(4)];

describe('the address of a moment', () => {
  it('says what was looked at, and is read as it was written', () => {
    const address = { by: 'happened', at: 3, with: 0 } as const;
    expect(addressIn(new URLSearchParams(paramsOf(address)))).toEqual(address);
  });

  it.each(['at=x', 'at=-1', 'at=1.5', 'by=never'])('passes over what is no moment: %s', (wrong) => {
    expect(addressIn(new URLSearchParams(wrong))).toEqual({ by: 'known', at: null, with: null });
  });
});

describe('two moments beside each other', () => {
  it('stand in the order of time, whichever was chosen first', () => {
    const revisions = (at: number | null, other: number | null): number[] =>
      momentsShown(moments, { at, with: other }).map(({ revision }) => revision);
    expect(revisions(0, 3)).toEqual([0, 3]);
    expect(revisions(3, 0)).toEqual([0, 3]);
    expect(revisions(1, 2)).toEqual([2, 1]);
    expect(revisions(null, null)).toEqual([4]);
  });
});

describe('the place of a moment', () => {
  it('is that of its revision in the order shown, or the last', () => {
    expect(placeOf(moments, 2)).toBe(1);
    expect(placeOf(moments, null)).toBe(4);
    expect(placeOf(moments, 99)).toBe(4);
  });

  it('jumps to what was late, and begins again at the end', () => {
    expect(nextLate(moments, 0)).toBe(1);
    expect(nextLate(moments, 1)).toBe(3);
    expect(nextLate(moments, 3)).toBe(1);
    expect(nextLate([moment(0)], 0)).toBeNull();
  });
});
