import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { deadlineOf, deadlineWithPauses, explainDeadline, kzCalendar } from '#legal-time';
import type { DeadlineRequest, Pause } from '#legal-time';
import { compileCalendar } from './calendar/compile-calendar.js';
import { calendars, lawfulCalendars, pausedRequests, requests } from './testing/arbitraries.js';
import { naivePaused } from './testing/naive-paused.js';

const NEVER = '9999';
const minutes = (count: number): number => count * 60_000;

function due(request: DeadlineRequest, pauses: readonly Pause[]): string {
  return deadlineWithPauses(request, pauses).dueAt ?? NEVER;
}

function moved(instant: string, by: number): string {
  return new Date(Date.parse(instant) + by).toISOString();
}

describe('a suspended term', () => {
  it('without pauses is the term as it was', () => {
    fc.assert(
      fc.property(requests(2015, 2027), (request) => {
        expect(deadlineWithPauses(request, [])).toEqual(explainDeadline(request));
      }),
    );
  });

  it('is not touched by pauses before its start and after its end', () => {
    fc.assert(
      fc.property(requests(2015, 2026), fc.integer({ min: 1, max: 20_000 }), (request, length) => {
        const { dueAt } = deadlineOf(request);
        const before = { from: moved(request.from, -minutes(length)), to: request.from };
        const after = { from: dueAt, to: null };
        expect(deadlineWithPauses(request, [before, after])).toEqual(explainDeadline(request));
      }),
    );
  });

  it('is the one a walk from day to day and from minute to minute finds, 2015–2027', () => {
    const { data } = kzCalendar();
    fc.assert(
      fc.property(pausedRequests(2015, 2026), ([request, pauses]) => {
        expect(deadlineWithPauses(request, pauses).dueAt).toBe(naivePaused(data, request, pauses));
      }),
      { numRuns: 150 },
    );
  });

  it('is the one a walk finds on any calendar', () => {
    const anyCalendar = fc.oneof(calendars(kzCalendar().data), lawfulCalendars(kzCalendar().data));
    fc.assert(
      fc.property(anyCalendar, pausedRequests(2023, 2023), (data, [request, pauses]) => {
        const { dueAt } = deadlineWithPauses(request, pauses, compileCalendar(data));
        expect(dueAt).toBe(naivePaused(data, request, pauses));
      }),
      { numRuns: 60 },
    );
  });

  it('is the same when a pause is split in two that touch, given twice or in another order', () => {
    fc.assert(
      fc.property(pausedRequests(2015, 2026), fc.integer({ min: 1, max: 12_000 }), ([request, pauses], cut) => {
        fc.pre(pauses.length > 0);
        const split = pauses.flatMap((pause) => {
          const middle = moved(pause.from, minutes(cut));
          if (pause.to !== null && middle >= pause.to) return [pause];
          return [
            { from: middle, to: pause.to },
            { from: pause.from, to: middle },
          ];
        });
        const whole = deadlineWithPauses(request, pauses);
        expect(deadlineWithPauses(request, split)).toEqual(whole);
        expect(deadlineWithPauses(request, [...pauses, ...split].reverse())).toEqual(whole);
      }),
    );
  });

  it('is never earlier for one pause more or a longer one', () => {
    fc.assert(
      fc.property(pausedRequests(2015, 2026), fc.integer({ min: 1, max: 6000 }), ([request, pauses], longer) => {
        const ends = due(request, pauses);
        pauses.forEach((pause, index) => {
          const others = pauses.filter((_, other) => other !== index);
          const to = pause.to === null ? null : moved(pause.to, minutes(longer));
          expect(due(request, [...others, { ...pause, to }]) >= ends).toBe(true);
          expect(due(request, [...others, { from: moved(pause.from, -minutes(longer)), to: pause.to }]) >= ends).toBe(
            true,
          );
          expect(due(request, others) <= ends).toBe(true);
        });
      }),
    );
  });

  it('is never earlier for a greater amount or a later start', () => {
    fc.assert(
      fc.property(pausedRequests(2015, 2026), fc.integer({ min: 0, max: 10_000 }), ([request, pauses], later) => {
        const ends = due(request, pauses);
        expect(due({ ...request, amount: request.amount + 1 }, pauses) >= ends).toBe(true);
        expect(due({ ...request, from: moved(request.from, minutes(later)) }, pauses) >= ends).toBe(true);
      }),
    );
  });

  it('is explained by as many counted days as the term has', () => {
    fc.assert(
      fc.property(pausedRequests(2015, 2026), ([request, pauses]) => {
        fc.pre(request.unit !== 'minute' && request.unit !== 'hour');
        const { dueAt, explanation } = deadlineWithPauses(request, pauses);
        const counted = explanation.filter(({ kind }) => kind === 'counted');
        if (dueAt === null) expect(counted.length).toBeLessThanOrEqual(request.amount);
        else expect(counted).toHaveLength(request.amount);
        const days = explanation.filter(({ kind }) => kind === 'counted' || kind === 'skipped').map(({ date }) => date);
        expect(new Set(days).size).toBe(days.length);
        expect(explanation.at(-1)?.kind).toBe(dueAt === null ? 'note' : 'due');
      }),
    );
  });
});
