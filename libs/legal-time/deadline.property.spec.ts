import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { addWorkingDays, deadlineOf, explainDeadline, isWorkingDay, kzCalendar, workingDaysBetween } from '#legal-time';
import { compileCalendar } from './calendar/compile-calendar.js';
import { isoDayOf } from './calendar/day-number.js';
import { calendars, lawfulCalendars, requests } from './testing/arbitraries.js';
import { naiveDeadline } from './testing/naive-deadline.js';

const places = fc.constantFrom('provider', 'state-corporation', 'portal');
const days = fc
  .integer({ min: Date.UTC(2015, 0, 1) / 86_400_000, max: Date.UTC(2025, 11, 31) / 86_400_000 })
  .map(isoDayOf);

describe('a deadline', () => {
  it('is the one a walk from day to day finds, 2015–2027', () => {
    const { data } = kzCalendar();
    fc.assert(
      fc.property(requests(2015, 2027), (request) => {
        expect(deadlineOf(request).dueAt).toBe(naiveDeadline(data, request));
      }),
      { numRuns: 300 },
    );
  });

  it('is the one a walk finds on any calendar', () => {
    fc.assert(
      fc.property(calendars(kzCalendar().data), requests(2023, 2024), (data, request) => {
        expect(deadlineOf(request, compileCalendar(data)).dueAt).toBe(naiveDeadline(data, request));
      }),
      { numRuns: 100 },
    );
  });

  it('is the one a walk finds where Saturdays and Sundays are worked for days off', () => {
    fc.assert(
      fc.property(lawfulCalendars(kzCalendar().data), requests(2023, 2024), (data, request) => {
        const calendar = compileCalendar(data);
        expect(deadlineOf(request, calendar).dueAt).toBe(naiveDeadline(data, request));
        expect(explainDeadline(request, calendar).dueAt).toBe(naiveDeadline(data, request));
      }),
      { numRuns: 100 },
    );
  });

  it('is never earlier for a greater amount or a later start on any calendar', () => {
    const minutes = fc.integer({ min: 0, max: 60 * 24 * 10 });
    fc.assert(
      fc.property(calendars(kzCalendar().data), requests(2023, 2024), minutes, (data, request, later) => {
        const calendar = compileCalendar(data);
        const { dueAt } = deadlineOf(request, calendar);
        const from = new Date(Date.parse(request.from) + later * 60_000).toISOString();
        expect(deadlineOf({ ...request, amount: request.amount + 1 }, calendar).dueAt >= dueAt).toBe(true);
        expect(deadlineOf({ ...request, from }, calendar).dueAt >= dueAt).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('is never earlier for a greater amount', () => {
    fc.assert(
      fc.property(requests(2015, 2027), (request) => {
        const longer = deadlineOf({ ...request, amount: request.amount + 1 });
        expect(longer.dueAt >= deadlineOf(request).dueAt).toBe(true);
      }),
    );
  });

  it('is never earlier for a later start', () => {
    fc.assert(
      fc.property(requests(2015, 2027), fc.integer({ min: 1, max: 60 * 24 * 10 }), (request, minutes) => {
        const later = new Date(Date.parse(request.from) + minutes * 60_000).toISOString();
        expect(deadlineOf({ ...request, from: later }).dueAt >= deadlineOf(request).dueAt).toBe(true);
      }),
    );
  });

  it('is the same with and without its explanation', () => {
    fc.assert(
      fc.property(requests(2015, 2027), (request) => {
        const { explanation, ...deadline } = explainDeadline(request);
        expect(deadline).toEqual(deadlineOf(request));
        expect(explanation.at(0)?.kind).toBe('start');
        expect(explanation.at(-1)?.kind).toBe('due');
      }),
    );
  });

  it('is explained by as many counted days as the term has', () => {
    fc.assert(
      fc.property(requests(2015, 2027), (request) => {
        fc.pre(request.unit !== 'minute' && request.unit !== 'hour');
        const counted = explainDeadline(request).explanation.filter(({ kind }) => kind === 'counted');
        expect(counted).toHaveLength(request.amount);
        expect(new Set(counted.map(({ date }) => date)).size).toBe(request.amount);
      }),
    );
  });
});

describe('working days', () => {
  it('added and then counted are as many as were added', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 400 }), places, (day, count, place) => {
        expect(workingDaysBetween(day, addWorkingDays(day, count, place), place)).toBe(count);
      }),
    );
  });

  it('added and then counted are as many as were added on any calendar', () => {
    const days2023 = fc.integer({ min: Date.UTC(2023, 0, 1) / 86_400_000, max: Date.UTC(2024, 5, 30) / 86_400_000 });
    fc.assert(
      fc.property(
        fc.oneof(calendars(kzCalendar().data), lawfulCalendars(kzCalendar().data)),
        days2023.map(isoDayOf),
        fc.integer({ min: 1, max: 60 }),
        places,
        (data, day, count, place) => {
          const calendar = compileCalendar(data);
          const last = addWorkingDays(day, count, place, calendar);
          expect(workingDaysBetween(day, last, place, calendar)).toBe(count);
          expect(isWorkingDay(last, place, calendar)).toBe(true);
        },
      ),
      { numRuns: 100 },
    );
  });
});
