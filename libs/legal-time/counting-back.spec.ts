import { describe, expect, it } from '@jest/globals';

import { latestFiling, latestNotice } from '#legal-time';
import type { NoticeRequest } from '#legal-time';

type Example = [story: string, before: string, amount: number, latest: string, rest?: Partial<NoticeRequest>];

/** Three working days before a refusal's term ends (order 414, point 12; АППК 73). */
const notices: Example[] = [
  ['Friday leaves Tuesday evening', '2025-02-07T18:30+05:00', 3, '2025-02-04T18:30+05:00'],
  ['an act on Friday morning needs the day before', '2025-02-07T10:00+05:00', 3, '2025-02-03T18:30+05:00'],
  ['one minute before closing the day is not whole', '2025-02-07T18:29+05:00', 3, '2025-02-03T18:30+05:00'],
  ['over a weekend', '2025-02-11T18:30+05:00', 3, '2025-02-06T18:30+05:00'],
  ['over Nauryz with its days in lieu', '2025-03-27T18:30+05:00', 3, '2025-03-19T18:30+05:00'],
  ['over the working Sunday of 5 January 2020', '2020-01-06T18:30+06:00', 2, '2019-12-31T18:30+06:00'],
  ['over New Year', '2025-01-08T18:30+05:00', 3, '2024-12-31T18:30+05:00'],
  ['over the cancelled day off of 17 June 2024', '2024-06-18T18:30+05:00', 2, '2024-06-14T18:30+05:00'],
  ['over the change of 1 March 2024', '2024-03-01T18:30+05:00', 1, '2024-02-29T18:30+06:00'],
  ['from a Sunday, which does not count', '2025-02-09T12:00+05:00', 1, '2025-02-06T18:30+05:00'],
  ['in the six-day week', '2025-02-10T20:00+05:00', 1, '2025-02-08T20:00+05:00', { place: 'state-corporation' }],
  ['calendar days', '2025-02-14T18:30+05:00', 4, '2025-02-10T18:30+05:00', { unit: 'calendar-day' }],
  ['calendar days, moved back', '2025-02-13T18:30+05:00', 4, '2025-02-07T18:30+05:00', { unit: 'calendar-day' }],
];

describe('the latest moment for a notice', () => {
  it.each(notices)('%s', (_story, before, amount, latest, rest = {}) => {
    const request: NoticeRequest = { before, amount, unit: 'working-day', place: 'provider', ...rest };
    expect(latestNotice(request).dueAt).toBe(new Date(latest).toISOString());
  });

  it('is explained from the end back', () => {
    const { explanation } = latestNotice({
      before: '2025-03-26T11:00+05:00',
      amount: 2,
      unit: 'working-day',
      place: 'provider',
      source: 'АППК, ст. 73(1)',
    });
    expect(explanation.map(({ kind, date, reason }) => `${kind} ${date} ${reason}`)).toEqual([
      'start 2025-03-26 counted-back',
      'skipped 2025-03-26 not-whole-day',
      'skipped 2025-03-25 substitute',
      'skipped 2025-03-24 substitute',
      'skipped 2025-03-23 holiday',
      'skipped 2025-03-22 holiday',
      'skipped 2025-03-21 holiday',
      'counted 2025-03-20 working-day',
      'counted 2025-03-19 working-day',
      'due 2025-03-18 latest-moment',
    ]);
    expect(explanation.at(0)).toMatchObject({
      source: 'АППК, ст. 73(1)',
      text: {
        kk: 'Соңы: 2025 жылғы 26 наурыз, сәрсенбі, сағат 11:00. Оған дейін кемінде 2 жұмыс күні қалуы тиіс.',
        ru: 'Окончание: 26 марта 2025 года, среда, 11:00. До него должно оставаться не менее 2 рабочих дней.',
        en: 'End: 26 March 2025, Wednesday, 11:00. At least 2 working days must remain before it.',
      },
    });
    expect(explanation.at(-1)?.text.ru).toBe(
      'Не позднее: 18 марта 2025 года, вторник, 18:30 (конец рабочего времени).',
    );
  });

  it.each([
    [{ amount: 0 }, 'invalid-amount'],
    [{ amount: 2.5 }, 'invalid-amount'],
    [{ before: '2025-02-07' }, 'invalid-instant'],
    [{ unit: 'hour' as 'working-day' }, 'invalid-unit'],
    [{ place: 'moon' as 'provider' }, 'invalid-place'],
    [{ before: '2015-01-05T18:30+06:00' }, 'calendar-year-unknown'],
    [{ before: '2031-01-05T18:30+05:00' }, 'calendar-year-unknown'],
    [{ amount: Number.MAX_SAFE_INTEGER, unit: 'calendar-day' as const }, 'calendar-year-unknown'],
  ])('is refused: %j', (fault, code) => {
    const request: NoticeRequest = {
      before: '2025-02-07T18:30+05:00',
      amount: 3,
      unit: 'working-day',
      place: 'provider',
    };
    expect(() => latestNotice({ ...request, ...fault })).toThrow(expect.objectContaining({ code }));
  });
});

describe('the latest day to file', () => {
  it.each([
    ['2026-03-31', 30, '2026-02-27T18:30+05:00'],
    ['2026-03-11', 30, '2026-02-09T18:30+05:00'],
    ['2024-03-30', 30, '2024-02-29T18:30+06:00'],
    ['2026-04-22', 30, '2026-03-20T18:30+05:00'],
  ])('of what expires on %s, %d calendar days before', (expiresOn, calendarDays, latest) => {
    const { dueAt } = latestFiling({ expiresOn, calendarDays, place: 'provider' });
    expect(dueAt).toBe(new Date(latest).toISOString());
  });

  it('says that it moves back and not on', () => {
    const { explanation } = latestFiling({ expiresOn: '2026-03-31', calendarDays: 30, place: 'portal' });
    expect(explanation.at(0)?.text.ru).toBe(
      'Окончание: 31 марта 2026 года, вторник. До него должно оставаться не менее 30 календарных дней.',
    );
    expect(explanation.at(-2)).toMatchObject({
      kind: 'moved',
      date: '2026-02-27',
      reason: 'moved-back',
      text: {
        kk: 'Есептелген күн жұмыс күні емес (демалыс күні): соңғы мүмкіндік – алдыңғы жұмыс күні, 2026 жылғы 27 ақпан, жұма.',
      },
    });
  });

  it('refuses what is no day', () => {
    expect(() => latestFiling({ expiresOn: '2026-02-30', calendarDays: 30, place: 'provider' })).toThrow(
      expect.objectContaining({ code: 'invalid-day', details: { field: 'expiresOn' } }),
    );
  });
});
