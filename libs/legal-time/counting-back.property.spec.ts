import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DateTime } from 'luxon';

import {
  deadlineOf,
  endOfPeriod,
  kzCalendar,
  latestFiling,
  latestNotice,
  localDay,
  workingDaysBetween,
} from '#legal-time';
import type { NoticeRequest, PeriodRequest } from '#legal-time';
import { compileCalendar } from './calendar/compile-calendar.js';
import { isoDayOf } from './calendar/day-number.js';
import { calendars, lawfulCalendars } from './testing/arbitraries.js';
import { naiveLatestNotice } from './testing/naive-counting-back.js';

function notices(first: number, last: number): fc.Arbitrary<NoticeRequest> {
  const minute = fc.integer({ min: Date.UTC(first, 3, 1) / 60_000, max: Date.UTC(last, 11, 30) / 60_000 });
  // Every other end is a closing hour, as a term's end is.
  const before = fc.oneof(
    minute.map((at) => new Date(at * 60_000).toISOString()),
    minute.map((at) => `${new Date(at * 60_000).toISOString().slice(0, 10)}T13:30:00.000Z`),
  );
  return fc.record({
    before,
    amount: fc.integer({ min: 1, max: 40 }),
    unit: fc.constantFrom('working-day', 'calendar-day'),
    place: fc.constantFrom('provider', 'state-corporation', 'portal'),
    zone: fc.constantFrom('Asia/Almaty', 'Asia/Aqtau'),
  } as const);
}

describe('the latest moment for a notice', () => {
  it('is the one found by trying one closing hour after the other, 2015–2027', () => {
    const { data } = kzCalendar();
    fc.assert(
      fc.property(notices(2015, 2027), (request) => {
        expect(latestNotice(request).dueAt).toBe(naiveLatestNotice(data, request));
      }),
      { numRuns: 150 },
    );
  });

  it('is that one on any calendar', () => {
    const anyCalendar = fc.oneof(calendars(kzCalendar().data), lawfulCalendars(kzCalendar().data));
    fc.assert(
      fc.property(anyCalendar, notices(2023, 2024), (data, request) => {
        expect(latestNotice(request, compileCalendar(data)).dueAt).toBe(naiveLatestNotice(data, request));
      }),
      { numRuns: 60 },
    );
  });

  it('is later for a later end and earlier for a greater amount, if anything', () => {
    fc.assert(
      fc.property(notices(2015, 2026), fc.integer({ min: 0, max: 20_000 }), (request, later) => {
        const { dueAt } = latestNotice(request);
        const before = new Date(Date.parse(request.before) + later * 60_000).toISOString();
        expect(latestNotice({ ...request, before }).dueAt >= dueAt).toBe(true);
        expect(latestNotice({ ...request, amount: request.amount + 1 }).dueAt <= dueAt).toBe(true);
      }),
    );
  });

  it('undoes counting forward: a term that begins then has ended by the end', () => {
    fc.assert(
      fc.property(notices(2015, 2026), (request) => {
        const { dueAt: from, explanation } = latestNotice(request);
        const { amount, unit, place, zone = 'Asia/Almaty' } = request;
        expect(explanation.filter(({ kind }) => kind === 'counted')).toHaveLength(amount);
        if (unit === 'calendar-day') return;
        expect(deadlineOf({ from, amount, unit, place, zone }).dueAt <= new Date(request.before).toISOString()).toBe(
          true,
        );
        const remaining = workingDaysBetween(localDay(from, zone), localDay(request.before, zone), place);
        expect([amount, amount + 1]).toContain(remaining);
      }),
    );
  });

  it('of what expires on a day leaves the days before it, to the next working day at most', () => {
    const days = fc.integer({ min: Date.UTC(2015, 3, 1) / 86_400_000, max: Date.UTC(2027, 11, 31) / 86_400_000 });
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), (expires, calendarDays) => {
        const { dueAt } = latestFiling({ expiresOn: isoDayOf(expires), calendarDays, place: 'provider' });
        const filed = Date.parse(localDay(dueAt)) / 86_400_000;
        expect(expires - filed).toBeGreaterThanOrEqual(calendarDays);
        expect(workingDaysBetween(isoDayOf(filed), isoDayOf(expires - calendarDays), 'provider')).toBe(0);
      }),
    );
  });
});

describe('the end of a period', () => {
  const days = fc.integer({ min: Date.UTC(2000, 0, 1) / 86_400_000, max: Date.UTC(2060, 11, 31) / 86_400_000 });
  const unit = fc.constantFrom('month', 'year');

  it('is the one another calendar library finds', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 100 }), unit, (day, amount, of) => {
        const from = isoDayOf(day);
        const expected = DateTime.fromISO(from, { zone: 'utc' }).plus({ [`${of}s`]: amount });
        expect(endOfPeriod({ from, amount, unit: of }).lastDay).toBe(expected.toISODate());
      }),
    );
  });

  it('is never earlier for a later day, nor for a greater amount, moved or not', () => {
    const known = fc.integer({ min: Date.UTC(2015, 0, 1) / 86_400_000, max: Date.UTC(2024, 11, 31) / 86_400_000 });
    fc.assert(
      fc.property(
        known,
        fc.nat({ max: 40 }),
        fc.integer({ min: 1, max: 24 }),
        fc.boolean(),
        (day, later, amount, moves) => {
          const request: Pick<PeriodRequest, 'unit' | 'movesAt'> = moves
            ? { unit: 'month', movesAt: 'provider' }
            : { unit: 'month' };
          const { lastDay } = endOfPeriod({ ...request, from: isoDayOf(day), amount });
          expect(endOfPeriod({ ...request, from: isoDayOf(day + later), amount }).lastDay >= lastDay).toBe(true);
          expect(endOfPeriod({ ...request, from: isoDayOf(day), amount: amount + 1 }).lastDay >= lastDay).toBe(true);
        },
      ),
    );
  });
});
