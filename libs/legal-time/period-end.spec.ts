import { describe, expect, it } from '@jest/globals';

import { endOfPeriod } from '#legal-time';
import type { PeriodRequest } from '#legal-time';

describe('the end of a period', () => {
  it.each([
    ['2026-01-15', 3, 'month', '2026-04-15'],
    ['2026-01-31', 1, 'month', '2026-02-28'],
    ['2024-01-31', 1, 'month', '2024-02-29'],
    ['2026-01-31', 2, 'month', '2026-03-31'],
    ['2025-11-30', 3, 'month', '2026-02-28'],
    ['2025-12-31', 6, 'month', '2026-06-30'],
    ['2024-02-29', 1, 'year', '2025-02-28'],
    ['2024-02-29', 4, 'year', '2028-02-29'],
    ['2026-10-05', 1, 'year', '2027-10-05'],
    ['2031-05-31', 5, 'year', '2036-05-31'],
  ] as const)('that begins on %s and lasts %d %s(s) is %s', (from, amount, unit, lastDay) => {
    expect(endOfPeriod({ from, amount, unit })).toMatchObject({ lastDay, calendar: null });
  });

  it('moves off a day off where a term to act in is meant', () => {
    const request: PeriodRequest = { from: '2025-12-21', amount: 3, unit: 'month' };
    expect(endOfPeriod(request).lastDay).toBe('2026-03-21');
    const moved = endOfPeriod({ ...request, movesAt: 'provider' });
    expect(moved.lastDay).toBe('2026-03-26');
    expect(moved.calendar).toMatch(/^kz-/);
    expect(moved.explanation.map(({ kind, date, reason }) => `${kind} ${date} ${reason}`)).toEqual([
      'start 2025-12-21 counted-in-months',
      'counted 2026-03-21 same-day-of-month',
      'skipped 2026-03-22 holiday',
      'skipped 2026-03-23 holiday',
      'skipped 2026-03-24 substitute',
      'skipped 2026-03-25 substitute',
      'moved 2026-03-26 last-day-off',
      'due 2026-03-26 end-of-period',
    ]);
    expect(moved.explanation.find(({ kind }) => kind === 'moved')?.source).toBe('АППК, ст. 76(5)');
  });

  it('says in three languages why a short month ends it', () => {
    const { explanation } = endOfPeriod({ from: '2016-01-31', amount: 1, unit: 'month' });
    expect(explanation.slice(0, 2)).toMatchObject([
      {
        text: {
          kk: 'Басталуы: 2016 жылғы 31 қаңтар, жексенбі. Мерзімі: 1 ай.',
          ru: 'Начало: 31 января 2016 года, воскресенье. Срок: 1 месяц.',
          en: 'Start: 31 January 2016, Sunday. Term: 1 month.',
        },
      },
      {
        reason: 'last-day-of-month',
        source: 'Закон «Об административных процедурах», ст. 12-1(2), 12-1(3)',
        text: {
          kk: 'Бұл айда 31-күн жоқ, мерзім айдың соңғы күніне келеді: 2016 жылғы 29 ақпан, дүйсенбі.',
          ru: 'В этом месяце нет 31-го числа, срок приходится на последний день месяца: 29 февраля 2016 года, понедельник.',
          en: 'The month has no day 31, so its last day counts: 29 February 2016, Monday.',
        },
      },
    ]);
  });

  it.each([
    [{ amount: 0 }, 'invalid-amount'],
    [{ amount: 1.5, unit: 'year' as const }, 'invalid-amount'],
    [{ amount: 101, unit: 'year' as const }, 'invalid-amount'],
    [{ unit: 'week' as 'month' }, 'invalid-unit'],
    [{ from: '2026-02-30' }, 'invalid-day'],
    [{ movesAt: 'moon' as 'provider' }, 'invalid-place'],
    [{ from: '2030-01-01', movesAt: 'provider' as const }, 'calendar-year-unknown'],
  ])('is refused: %j', (fault, code) => {
    const request: PeriodRequest = { from: '2026-01-15', amount: 3, unit: 'month' };
    expect(() => endOfPeriod({ ...request, ...fault })).toThrow(expect.objectContaining({ code }));
  });
});
