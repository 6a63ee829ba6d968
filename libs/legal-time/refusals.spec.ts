import { describe, expect, it } from '@jest/globals';

import {
  addWorkingDays,
  assertZoneData,
  deadlineOf,
  isWorkingDay,
  localDay,
  nextWorkingMoment,
  workingDaysBetween,
} from '#legal-time';
import type { DeadlineRequest } from '#legal-time';

const request: DeadlineRequest = { from: '2025-02-03T05:00:00Z', amount: 3, unit: 'working-day', place: 'provider' };

describe('a deadline is refused', () => {
  it.each([
    [{ amount: 0 }, 'invalid-amount'],
    [{ amount: -1 }, 'invalid-amount'],
    [{ amount: 1.5 }, 'invalid-amount'],
    [{ amount: Number.NaN }, 'invalid-amount'],
    [{ from: '2025-02-03' }, 'invalid-instant'],
    [{ from: '2025-02-03T10:00:00' }, 'invalid-instant'],
    [{ from: '2025-02-30T10:00:00Z' }, 'invalid-instant'],
    [{ from: '2025-02-03T24:30:00Z' }, 'invalid-instant'],
    [{ from: 'yesterday' }, 'invalid-instant'],
    [{ zone: 'Asia/Atlantis' }, 'invalid-zone'],
    [{ zone: '+05:00' }, 'invalid-zone'],
    [{ zone: '' }, 'invalid-zone'],
    [{ place: 'toString' as 'provider' }, 'invalid-place'],
    [{ unit: 'week' as 'day' }, 'invalid-unit'],
  ])('%j', (fault, code) => {
    expect(() => deadlineOf({ ...request, ...fault })).toThrow(expect.objectContaining({ kind: 'invalid', code }));
  });

  it.each([
    [{ from: '2014-12-31T05:00:00Z' }],
    [{ from: '2028-01-01T05:00:00Z' }],
    [{ from: '2027-12-30T05:00:00Z' }],
    [{ from: '2027-12-30T05:00:00Z', unit: 'calendar-day' as const }],
    [{ from: '2027-12-31T13:00:00Z', unit: 'hour' as const, amount: 1 }],
    [{ amount: 3660 }],
    [{ amount: Number.MAX_SAFE_INTEGER }],
    [{ amount: Number.MAX_SAFE_INTEGER, unit: 'calendar-day' as const }],
    [{ amount: Number.MAX_SAFE_INTEGER, unit: 'minute' as const }],
    [{ from: '+010000-01-01T00:00:00Z' }],
  ])('when it leaves the known years: %j', (fault) => {
    expect(() => deadlineOf({ ...request, ...fault })).toThrow(
      expect.objectContaining({ kind: 'unprocessable', code: 'calendar-year-unknown' }),
    );
  });
});

describe('helpers', () => {
  it('know the local day of an instant', () => {
    expect(localDay('2024-02-29T18:30:00Z')).toBe('2024-02-29');
    expect(localDay('2024-02-29T19:30:00Z')).toBe('2024-03-01');
    expect(localDay('2024-01-31T18:30:00Z')).toBe('2024-02-01');
  });

  it('find the next working moment', () => {
    expect(nextWorkingMoment('2025-02-08T10:00:00Z', 'provider')).toBe('2025-02-10T04:00:00.000Z');
    expect(nextWorkingMoment('2025-02-08T10:00:00Z', 'state-corporation')).toBe('2025-02-08T10:00:00.000Z');
    expect(nextWorkingMoment('2025-02-03T08:30:00Z', 'provider')).toBe('2025-02-03T09:30:00.000Z');
  });

  it('count backwards as negative', () => {
    expect(workingDaysBetween('2025-02-10', '2025-02-07', 'provider')).toBe(-1);
    expect(workingDaysBetween('2025-02-07', '2025-02-07', 'provider')).toBe(0);
  });

  it('refuse what is no day and no count', () => {
    expect(() => isWorkingDay('2025-02-29', 'provider')).toThrow(expect.objectContaining({ code: 'invalid-day' }));
    expect(() => isWorkingDay('2031-02-01', 'provider')).toThrow(
      expect.objectContaining({ code: 'calendar-year-unknown' }),
    );
    expect(() => addWorkingDays('2025-02-03', 0, 'provider')).toThrow(
      expect.objectContaining({ code: 'invalid-amount' }),
    );
  });
});

describe('the zone data', () => {
  it('of this machine know the change of 1 March 2024', () => {
    expect(() => assertZoneData()).not.toThrow();
  });

  it('from before 2024 are refused by name', () => {
    expect(() => assertZoneData(() => 360)).toThrow(
      expect.objectContaining({ kind: 'unavailable', code: 'zone-data-outdated' }),
    );
  });
});
